import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { now } from "@/lib/time/clock";
import { type DateValue, fromColumns } from "@/lib/time/date-value";
import { dayToDate } from "@/lib/time/plain-day";
import { scheduleSelect } from "@/lib/time/schedule-select";
import type { CalendarFilter } from "./calendar-filter";
import { filterWhere } from "./filter-where";
import { listPublicTalks, type TalkLine } from "./public-queries";

/** As many talks as a feed carries: many years of talks, and an end for the answer. */
const mostDated = 1000;
const mostUndated = 200;

/** A talk as a calendar feed tells it. */
export interface FeedTalk {
  talk: TalkLine;
  /** The date that it had last, for a talk that was put off or cancelled and has none now. */
  lastKnown: DateValue | null;
}

const calledOff: Prisma.TalkWhereInput = { status: { in: ["postponed", "cancelled"] } };

/**
 * The talks of a feed, latest first: a program that cuts a long calendar keeps what comes. Three queries, however many
 * talks there are.
 */
export async function feedTalks(filter: CalendarFilter): Promise<FeedTalk[]> {
  const where: Prisma.TalkWhereInput = { OR: [await filterWhere(filter), ...(await leftTheFilter(filter))] };
  const [dated, undated] = await Promise.all([
    listPublicTalks({ AND: [where, { windowStart: { not: null } }] }, now(), { take: mostDated, newestFirst: true }),
    listPublicTalks({ AND: [where, calledOff, { windowStart: null }] }, now(), { take: mostUndated }),
  ]);
  const known = await lastKnownDates(undated.map((talk) => talk.id));
  return [
    ...dated.map((talk) => ({ talk, lastKnown: null })),
    ...undated.map((talk) => ({ talk, lastKnown: known.get(talk.id) ?? null })),
  ];
}

/**
 * Talks that a filter found until they were put off or cancelled. A talk that merely vanishes from a subscription tells its
 * readers nothing, so a filter by period or by state keeps these.
 */
async function leftTheFilter({ status, from, to, ...rest }: CalendarFilter): Promise<Prisma.TalkWhereInput[]> {
  const isAhead = status === undefined || status === "planned" || status === "scheduled";
  if (!isAhead || (status ?? from ?? to) === undefined) return [];
  const before: Prisma.ScheduleChangeWhereInput = {
    windowStart: to ? { lte: dayToDate(to) } : { not: null },
    ...(from ? { windowEnd: { gte: dayToDate(from) } } : {}),
    ...(status ? { fromStatus: status } : {}),
  };
  return [{ AND: [await filterWhere(rest), calledOff, { scheduleChanges: { some: before } }] }];
}

/** The newest date that each of these public talks had before it had none. Earlier dates are public wherever the talk is. */
async function lastKnownDates(talkIds: string[]): Promise<Map<string, DateValue>> {
  const changes = await db.scheduleChange.findMany({
    where: { talkId: { in: talkIds }, schedulePrecision: { not: "unknown" } },
    orderBy: [{ talkId: "asc" }, { changedAt: "desc" }],
    distinct: ["talkId"],
    select: { talkId: true, ...scheduleSelect },
  });
  return new Map(changes.map((change) => [change.talkId, fromColumns(change)]));
}
