import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { holding } from "@/lib/db/text-filter";
import type { DateValue } from "@/lib/time/date-value";
import { dateToDay } from "@/lib/time/plain-day";
import type { TalkFilters, TalkOrder } from "./desk-filters";
import { type OverdueKind, overdueOf } from "./overdue";
import { deskScope } from "./scope";
import { stageOf, type TalkStage } from "./stage";
import { stageFactsOf, stageSelect } from "./stage-facts";
import type { TalkState } from "./workflow";

export interface DeskTalk {
  slug: string;
  title: string;
  example: boolean;
  workstream: string | null;
  status: TalkState;
  stage: TalkStage;
  schedule: DateValue;
  chathamHouse: boolean;
  overdue: OverdueKind[];
}

/** Talks a page of the list. */
export const deskPageSize = 25;

const rowSelect = {
  ...stageSelect,
  slug: true,
  title: true,
  example: true,
  chathamHouse: true,
  workstream: { select: { title: true } },
  followUps: { where: { status: "open" }, orderBy: { dueOn: "asc" }, take: 1, select: { dueOn: true } },
} as const satisfies Prisma.TalkSelect;

/** Dates to come first, the unknown before them, then what is past; the more exact before the vaguer. */
const byDate: Prisma.TalkOrderByWithRelationInput[] = [
  { windowStart: { sort: "desc", nulls: "first" } },
  { schedulePrecision: "asc" },
  { startsAt: { sort: "desc", nulls: "last" } },
  { id: "asc" },
];

const orders: Readonly<Record<TalkOrder, Prisma.TalkOrderByWithRelationInput[]>> = {
  date: byDate,
  "-date": [
    { windowStart: { sort: "asc", nulls: "last" } },
    { schedulePrecision: "asc" },
    { startsAt: { sort: "asc", nulls: "last" } },
    { id: "asc" },
  ],
  title: [{ title: "asc" }, { id: "asc" }],
  "-title": [{ title: "desc" }, { id: "asc" }],
  workstream: [{ workstream: { title: "asc" } }, ...byDate],
  "-workstream": [{ workstream: { title: "desc" } }, ...byDate],
};

/**
 * One page of the talks that this person runs. The number of queries does not grow with the rows. A filter by stage reads
 * all talks that fit the other filters, because the stage is derived by one rule and not stored: a few thousand at most.
 */
export async function deskTalks(
  actor: Actor,
  filters: TalkFilters,
  now: Date,
): Promise<{ rows: DeskTalk[]; total: number }> {
  const where: Prisma.TalkWhereInput = { AND: [deskScope(actor), ...clausesOf(filters)] };
  const skip = (filters.page - 1) * deskPageSize;
  if (filters.stage) {
    const all = await db.talk.findMany({ where, orderBy: orders[filters.order], select: rowSelect });
    const fitting = all.map((row) => viewOf(row, now)).filter(({ stage }) => stage === filters.stage);
    return { rows: fitting.slice(skip, skip + deskPageSize), total: fitting.length };
  }
  const [rows, total] = await Promise.all([
    db.talk.findMany({ where, orderBy: orders[filters.order], skip, take: deskPageSize, select: rowSelect }),
    db.talk.count({ where }),
  ]);
  return { rows: rows.map((row) => viewOf(row, now)), total };
}

/** Ids of all talks that the filters find, in the order of the list, whatever its page. */
export async function deskTalkIds(actor: Actor, filters: TalkFilters, now: Date): Promise<string[]> {
  const where: Prisma.TalkWhereInput = { AND: [deskScope(actor), ...clausesOf(filters)] };
  if (!filters.stage) {
    const ids = await db.talk.findMany({ where, orderBy: orders[filters.order], select: { id: true } });
    return ids.map(({ id }) => id);
  }
  const all = await db.talk.findMany({ where, orderBy: orders[filters.order], select: { ...rowSelect, id: true } });
  return all.filter((row) => viewOf(row, now).stage === filters.stage).map(({ id }) => id);
}

type Row = Prisma.TalkGetPayload<{ select: typeof rowSelect }>;

function viewOf(row: Row, now: Date): DeskTalk {
  const facts = stageFactsOf(row);
  const [followUp] = row.followUps;
  return {
    slug: row.slug,
    title: row.title,
    example: row.example,
    workstream: row.workstream?.title ?? null,
    status: row.status,
    stage: stageOf(facts, now),
    schedule: facts.schedule,
    chathamHouse: row.chathamHouse,
    overdue: overdueOf({ ...facts, firstFollowUpDue: followUp ? dateToDay(followUp.dueOn) : null }, now),
  };
}

function clausesOf(filters: TalkFilters): Prisma.TalkWhereInput[] {
  const clauses: Prisma.TalkWhereInput[] = [];
  if (filters.status === "open") clauses.push(somethingToDo);
  else if (filters.status !== "all") clauses.push({ status: filters.status });
  if (filters.workstream) clauses.push({ workstream: { slug: filters.workstream } });
  if (filters.text) {
    const like = holding(filters.text);
    clauses.push({ OR: [{ title: like }, { slug: like }, { organizers: { some: { name: like } } }] });
  }
  return clauses;
}

/** Before the talk everything is open; after it, a report or a follow-up may be. */
const somethingToDo: Prisma.TalkWhereInput = {
  OR: [
    { status: { in: ["planned", "scheduled", "postponed"] } },
    { report: { status: { not: "published" } } },
    { followUps: { some: { status: "open" } } },
  ],
};

/** Workstreams to filter by: those whose talks this person runs. */
export function deskWorkstreams(actor: Actor): Promise<{ slug: string; title: string }[]> {
  return db.workstream.findMany({
    where: { talks: { some: deskScope(actor) } },
    orderBy: [{ position: "asc" }, { title: "asc" }],
    select: { slug: true, title: true },
  });
}
