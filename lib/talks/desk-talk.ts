import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { fromColumns } from "@/lib/time/date-value";
import { dateToDay } from "@/lib/time/plain-day";
import { scheduleSelect } from "@/lib/time/schedule-select";
import { openSteps } from "@/lib/workflow/machine";
import { deskScope } from "./scope";
import { stageFactsOf, stageSelect } from "./stage-facts";
import { talkMachine } from "./workflow";

const talkSelect = {
  ...stageSelect,
  id: true,
  slug: true,
  version: true,
  kind: true,
  example: true,
  title: true,
  summary: true,
  locale: true,
  level: true,
  regions: true,
  countries: true,
  objectives: true,
  workstreamId: true,
  audience: true,
  listing: true,
  chathamHouse: true,
  format: true,
  venue: true,
  languages: true,
  statusReason: true,
  heldOn: true,
  source: true,
  sourceUrl: true,
  unverifiedFields: true,
  workstream: { select: { slug: true, title: true } },
  organizers: { orderBy: [{ lead: "desc" }, { position: "asc" }], select: { name: true, lead: true } },
  proposal: { select: { id: true, reference: true } },
  scheduleChanges: {
    orderBy: { changedAt: "desc" },
    select: { id: true, fromStatus: true, toStatus: true, reason: true, changedAt: true, ...scheduleSelect },
  },
} as const satisfies Prisma.TalkSelect;

/**
 * A talk as those who run it see it, with the steps that they may take now. Constant number of queries.
 * @returns null when there is no such talk for this person
 */
export async function deskTalk(actor: Actor, slug: string) {
  const row = await db.talk.findFirst({ where: { AND: [{ slug }, deskScope(actor)] }, select: talkSelect });
  if (!row) return null;
  return {
    ...row,
    facts: stageFactsOf(row),
    schedule: fromColumns(row),
    heldOn: row.heldOn && dateToDay(row.heldOn),
    changes: row.scheduleChanges.map((change) => ({ ...change, schedule: fromColumns(change) })),
    steps: openSteps(talkMachine, actor, row),
    mayEdit: can(actor, "talk.edit", row),
  };
}

export type DeskTalkView = NonNullable<Awaited<ReturnType<typeof deskTalk>>>;

/** What the frame around the tabs of a talk needs; null when there is no such talk for this person. */
export async function deskTalkHead(actor: Actor, slug: string) {
  return db.talk.findFirst({
    where: { AND: [{ slug }, deskScope(actor)] },
    select: { slug: true, title: true, example: true, chathamHouse: true },
  });
}

/** Ids of everything whose history belongs to that of the talk; null when there is no such talk for this person. */
export async function historySubjects(actor: Actor, slug: string) {
  const talk = await db.talk.findFirst({
    where: { AND: [{ slug }, deskScope(actor)] },
    select: {
      id: true,
      conceptNotes: { select: { id: true } },
      report: { select: { id: true } },
      followUps: { select: { id: true } },
      practices: { select: { id: true } },
      translations: { select: { id: true } },
      questions: { select: { id: true } },
    },
  });
  if (!talk) return null;
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
  const registrations = await db.registration.groupBy({
    by: ["status"],
    where: { talkId: talk.id },
    _count: { _all: true },
  });
  return {
    subjects: [
      { type: "talk", ids: [talk.id] },
      { type: "conceptNote", ids: ids(talk.conceptNotes) },
      { type: "summaryReport", ids: talk.report ? [talk.report.id] : [] },
      { type: "followUp", ids: ids(talk.followUps) },
      { type: "practice", ids: ids(talk.practices) },
      { type: "translation", ids: ids(talk.translations) },
      { type: "question", ids: ids(talk.questions) },
    ],
    registrations: registrations.map(({ status, _count }) => ({ status, count: _count._all })),
  };
}
