import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { type Clash, clashesAmong } from "@/lib/clashes/compare";
import { type Engagement, type Plan, plainName } from "@/lib/clashes/engagement";
import { type ClashReport, findClashes } from "@/lib/clashes/find-clashes";
import { organizerKeys } from "@/lib/clashes/plan-of-proposal";
import { readEngagements } from "@/lib/clashes/read-engagements";
import { db } from "@/lib/db/client";
import { deskScope } from "@/lib/talks/scope";
import { type DateValue, fromColumns } from "@/lib/time/date-value";
import { scheduleSelect } from "@/lib/time/schedule-select";
import { isShown, type PlanningFilter } from "./planning-filter";
import { daysShown } from "./planning-grid";

export interface PlanningClash {
  one: Engagement;
  clash: Clash;
}

export interface PlanningMonth {
  engagements: Engagement[];
  /** What meets on one day and shares people, organizers, a region or a workstream, or its interpreters. */
  clashes: PlanningClash[];
  /** Proposals with dates in the month of which the person may know no more. */
  hidden: number;
}

/** Pairs that are named; a month with more has a list too long to be read. */
export const mostClashes = 50;

/**
 * A month of the planning calendar: talks, steps of regional reviews, dates that proposers prefer. Clashes are looked for among
 * everything and shown where one side fits the filter. Four queries.
 */
export async function planningMonth(actor: Actor, filter: PlanningFilter): Promise<PlanningMonth> {
  if (!can(actor, "desk.talks", null)) return { engagements: [], clashes: [], hidden: 0 };
  const { known, hiddenProposals } = await readEngagements(actor, [daysShown(filter.month)]);
  const isSameDay = ({ time }: Clash) => time === "sameHours" || time === "sameDay";
  const clashes = clashesAmong(known)
    .filter(({ clash }) => isSameDay(clash) && (clash.strong || clash.reasons.includes("interpretation")))
    .filter(({ one, clash }) => isShown(one, filter) || isShown(clash.with, filter));
  return {
    engagements: known.filter((engagement) => isShown(engagement, filter)),
    clashes: clashes.slice(0, mostClashes),
    hidden: new Set(hiddenProposals.map(({ proposalId }) => proposalId)).size,
  };
}

/** Talks a page of those to be placed. */
const mostToPlace = 30;

/** Talks that have no day yet, the longest planned first: to be placed. Two queries. */
export async function talksToPlace(actor: Actor) {
  if (!can(actor, "desk.talks", null)) return { rows: [], total: 0 };
  const where = {
    AND: [deskScope(actor)],
    status: { in: ["planned", "postponed"] as ("planned" | "postponed")[] },
    schedulePrecision: { notIn: ["minute", "day"] as ("minute" | "day")[] },
  };
  const [rows, total] = await Promise.all([
    db.talk.findMany({
      where,
      orderBy: [{ windowStart: { sort: "asc", nulls: "last" } }, { createdAt: "asc" }],
      take: mostToPlace,
      select: { id: true, slug: true, title: true, status: true, ...scheduleSelect },
    }),
    db.talk.count({ where }),
  ]);
  return {
    rows: rows.map(({ id, slug, title, status, ...row }) => ({ id, slug, title, status, date: fromColumns(row) })),
    total,
  };
}

/** What a talk of the person's would clash with on a date; null when they do not run it. Five queries. */
export async function clashesOfTalk(actor: Actor, slug: string, date: DateValue): Promise<ClashReport | null> {
  const talk = await db.talk.findFirst({
    where: { AND: [{ slug }, deskScope(actor)] },
    select: {
      id: true,
      level: true,
      regions: true,
      countries: true,
      workstreamId: true,
      primaryObjective: true,
      audience: true,
      languages: true,
      proposalId: true,
      organizers: { select: { organizationId: true, name: true } },
      speakers: { select: { name: true } },
    },
  });
  if (!talk) return null;
  const { id, proposalId, organizers, speakers, ...facts } = talk;
  const people = speakers.map(({ name }) => plainName(name));
  const plan: Plan = {
    ...facts,
    dates: [date],
    organizers: organizerKeys(organizers),
    people,
    words: people.join(" | "),
  };
  return findClashes(actor, plan, { talkId: id, ...(proposalId ? { proposalId } : {}) });
}

/** Workstreams to filter by. */
export function planningWorkstreams(): Promise<{ id: string; title: string }[]> {
  return db.workstream.findMany({
    orderBy: [{ position: "asc" }, { title: "asc" }],
    select: { id: true, title: true },
  });
}
