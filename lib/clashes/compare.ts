import { regionIds } from "@/lib/reference/regions";
import { compareDateValues } from "@/lib/time/date-value";
import type { Engagement, Facts, Plan } from "./engagement";
import { type TimeRelation, timeRelation } from "./time-relation";

/** What two engagements have in common, the weightiest first. */
export const clashReasons = [
  "people",
  "organizers",
  "region",
  "workstream",
  "audience",
  "global",
  "interpretation",
  "country",
  "objective",
] as const;
export type ClashReason = (typeof clashReasons)[number];

const weights: Readonly<Record<ClashReason, number>> = {
  people: 8,
  organizers: 4,
  region: 4,
  workstream: 4,
  audience: 3,
  global: 3,
  interpretation: 2,
  country: 2,
  objective: 1,
};
const closeness: Readonly<Record<TimeRelation, number>> = { sameHours: 8, sameDay: 5, maybe: 2, sameWeek: 2 };

/** On another day of the week, or perhaps not on the same day at all, only what ties the two firmly is worth a word. */
const firm = 3;
const onlyOnSameDay: readonly ClashReason[] = ["global", "interpretation"];

export interface Clash {
  with: Engagement;
  /** Which of the plan's dates it meets, from 0. */
  dateIndex: number;
  time: TimeRelation;
  reasons: readonly ClashReason[];
  /** The higher, the more it matters. */
  weight: number;
  /** On the same day, and the same people, organizers, region or workstream: whoever plans should know. */
  strong: boolean;
}

/**
 * How one date of a plan meets another engagement.
 * On the same day everything counts; otherwise only what ties the two firmly.
 * @returns null when they do not meet in any way that matters
 */
export function clashOf(plan: Plan, dateIndex: number, other: Engagement): Clash | null {
  const date = plan.dates[dateIndex];
  const time = date ? timeRelation(date, other.date) : null;
  if (time === null) return null;
  const sameDay = time === "sameHours" || time === "sameDay";
  const reasons = reasonsBetween(plan, other).filter((reason) => sameDay || !onlyOnSameDay.includes(reason));
  const shared = reasons.reduce((sum, reason) => sum + weights[reason], 0);
  if (!sameDay && shared < firm) return null;
  return {
    with: other,
    dateIndex,
    time,
    reasons,
    weight: closeness[time] + shared,
    strong: sameDay && reasons.some((reason) => weights[reason] >= weights.workstream),
  };
}

/** Every clash of a plan, each engagement once at the date that it meets most; weightiest first, then in order of time. */
export function clashesOf(plan: Plan, others: readonly Engagement[]): Clash[] {
  const found = others.flatMap((other) => {
    const each = plan.dates.flatMap((_, index) => clashOf(plan, index, other) ?? []);
    return each.sort(byWeight).slice(0, 1);
  });
  return found.sort(byWeight);
}

/** Pairs of engagements that clash, for a calendar: each pair once. The one before stands first. */
export function clashesAmong(engagements: readonly Engagement[]): { one: Engagement; clash: Clash }[] {
  const sorted = [...engagements].sort((a, b) => compareDateValues(a.date, b.date) || a.id.localeCompare(b.id));
  return sorted.flatMap((one, index) => {
    const plan: Plan = { ...one, dates: [one.date], words: "" };
    return sorted.slice(index + 1).flatMap((other) => {
      // The dates of one proposal are choices and do not clash with each other.
      if (one.kind === other.kind && one.id === other.id) return [];
      const clash = clashOf(plan, 0, other);
      return clash ? [{ one, clash }] : [];
    });
  });
}

function byWeight(a: Clash, b: Clash): number {
  return b.weight - a.weight || compareDateValues(a.with.date, b.with.date) || a.with.id.localeCompare(b.with.id);
}

function reasonsBetween(plan: Plan, other: Facts): ClashReason[] {
  const holds: Record<ClashReason, boolean> = {
    people: samePeople(plan, other),
    organizers: share(plan.organizers, other.organizers),
    // A talk for all regions names all five, and would share its region with everything.
    region: !isForAll(plan) && !isForAll(other) && share(plan.regions, other.regions),
    workstream: plan.workstreamId !== null && plan.workstreamId === other.workstreamId,
    // An open talk is for everybody, so it shares its audience with all: that says nothing.
    audience: plan.audience !== null && plan.audience !== "open" && plan.audience === other.audience,
    global: isForAll(plan) || isForAll(other),
    interpretation: needsInterpreters(plan) && needsInterpreters(other) && share(plan.languages, other.languages),
    country: share(plan.countries, other.countries),
    objective: plan.primaryObjective !== null && plan.primaryObjective === other.primaryObjective,
  };
  return clashReasons.filter((reason) => holds[reason]);
}

/** A name of one word ("Maria") may be anybody. */
function samePeople(plan: Plan, other: Facts): boolean {
  const words = ` ${plan.words} `;
  return other.people.some((name) => name.includes(" ") && (plan.people.includes(name) || words.includes(` ${name} `)));
}

function isForAll({ level, regions }: Facts): boolean {
  return level === "global" || regions.length === regionIds.length;
}

function needsInterpreters({ languages }: Facts): boolean {
  return languages.length > 1;
}

function share<Value>(one: readonly Value[], other: readonly Value[]): boolean {
  return one.some((value) => other.includes(value));
}
