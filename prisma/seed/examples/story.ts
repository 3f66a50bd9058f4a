import { createHash } from "node:crypto";
import { type Actor, visitor } from "@/lib/access/actor";
import type { UseCaseContext } from "@/lib/actions/context";
import { loadActor } from "@/lib/auth/load-actor";
import { throughClient } from "@/lib/db/client";
import type { PrismaClient } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { addDays, dateToDay, type PlainDay, weekdayOf } from "@/lib/time/plain-day";
import { type ExamplePersonName, examplePeople } from "../data/example-people";
import { storyClient } from "./story-client";

/** Office hours of the story, in UTC. */
const firstHour = 8;

/** What the examples are told with: who acts, on which day. Days are counted from the present one; the past is negative. */
export interface Story {
  /** The rows beside the use cases, read and written in the hour of the story. */
  db: PrismaClient;
  actors: Actors;
  /** A working day: what falls on a weekend moves away from the present, and nothing is planned around New Year. */
  day(days: number): PlainDay;
  /** Somebody acts on that day, and the story goes on from there. Each act of a day comes some minutes after the last. */
  as(who: ExamplePersonName, days: number, locale?: Locale): UseCaseContext & { actor: Actor & { personId: string } };
  /** The same for somebody without an account. */
  asVisitor(days: number, locale: Locale): UseCaseContext;
}

/** Tells `work` as a story around `now`: its records get the hours at which they would have been written. */
export async function tellStory(db: PrismaClient, now: Date, work: (story: Story) => Promise<void>): Promise<void> {
  const today = dateToDay(now);
  let hour = now;
  const acts = new Map<PlainDay, number>();
  const client = storyClient(db, () => hour);

  const day = (days: number) => (days < 0 ? workday(addDays(today, days), -1) : dayToPlan(addDays(today, days)));
  const goTo = (days: number) => {
    if (days >= 0) throw new Error("what has not happened cannot be told");
    const on = day(days);
    const before = acts.get(on) ?? 0;
    acts.set(on, before + 1);
    hour = new Date(Date.parse(`${on}T00:00:00Z`) + firstHour * 3_600_000 + before * minutesBetweenActs * 60_000);
    return { now: hour, requestId: uuidOf(`request ${on} ${before}`) };
  };

  await throughClient(client, async () => {
    const actors = await loadActors(db, now);
    await work({
      db: client,
      actors,
      day,
      as: (who, days, locale = examplePeople[who].locale) => ({ ...goTo(days), actor: actors[who], locale }),
      asVisitor: (days, locale) => ({ ...goTo(days), actor: visitor, locale }),
    });
  });
}

/** So that the acts of a full day end before the evening. */
const minutesBetweenActs = 4;

function workday(day: PlainDay, direction: 1 | -1): PlainDay {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6 ? workday(addDays(day, direction), direction) : day;
}

function dayToPlan(day: PlainDay): PlainDay {
  const planned = workday(day, 1);
  return /-(?:12-2[4-9]|12-3\d|01-01)$/.test(planned) ? dayToPlan(addDays(planned, 1)) : planned;
}

type Actors = Record<ExamplePersonName, Actor & { personId: string }>;

async function loadActors(db: PrismaClient, now: Date): Promise<Actors> {
  const actors: Partial<Actors> = {};
  for (const name of Object.keys(examplePeople) as ExamplePersonName[]) {
    const { email } = examplePeople[name];
    const { id, sessionVersion } = await db.person.findUniqueOrThrow({
      where: { email },
      select: { id: true, sessionVersion: true },
    });
    const actor = await loadActor({ personId: id, sessionVersion, signedInAt: now }, now);
    if (!actor) throw new Error(`${email} cannot sign in`);
    actors[name] = { ...actor, personId: id };
  }
  return actors as Actors;
}

/** An id made of words, the same in each run: what a form would bring along as the id of its submission. */
export function uuidOf(words: string): string {
  const hex = createHash("sha256").update(words).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
