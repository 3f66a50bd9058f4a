import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { listPublicTalks } from "@/lib/talks/public-queries";
import { fromColumns } from "@/lib/time/date-value";
import { scheduleSelect } from "@/lib/time/schedule-select";
import { openTalk } from "@/lib/workstreams/queries";

/** As many talks as the page of a review holds. */
const mostTalks = 50;

const select = {
  region: true,
  roundNumber: true,
  place: true,
  format: true,
  organizers: true,
  chairs: true,
  participants: true,
  source: true,
  unverifiedFields: true,
  round: { select: { title: true, startYear: true, endYear: true } },
  milestones: {
    orderBy: { position: "asc" },
    select: { kind: true, position: true, planned: true, note: true, source: true, ...scheduleSelect },
  },
} as const satisfies Prisma.RegionalReviewSelect;

/** Every regional review with its milestones, what was planned beside what happened, newest round first. One query. */
export async function listReviews() {
  const rows = await db.regionalReview.findMany({ orderBy: [{ roundNumber: "desc" }, { region: "asc" }], select });
  return rows.map(withDates);
}

/** The review of a region in a round; null when there is none. */
export async function findReview(round: number, region: string) {
  const row = await db.regionalReview.findUnique({
    where: { roundNumber_region: { roundNumber: round, region } },
    select,
  });
  return row && withDates(row);
}

type Row = Prisma.RegionalReviewGetPayload<{ select: typeof select }>;

function withDates(row: Row) {
  return { ...row, milestones: row.milestones.map((milestone) => ({ ...milestone, date: fromColumns(milestone) })) };
}
export type ReviewView = ReturnType<typeof withDates>;

/** The rounds, newest first, also those of which no review is on record. */
export function listRounds() {
  return db.reviewRound.findMany({
    orderBy: { number: "desc" },
    select: { number: true, title: true, startYear: true, endYear: true },
  });
}

/**
 * Public regional talks of the region since the end of the round before: regional talks feed the reviews (concept note of the
 * series), but no record says which of them a review took up. Latest first. Two queries.
 */
export async function talksBefore(round: { number: number; endYear: number }, region: string, now: Date) {
  const before = await db.reviewRound.findFirst({
    where: { number: { lt: round.number } },
    orderBy: { number: "desc" },
    select: { endYear: true },
  });
  return listPublicTalks(
    {
      ...openTalk,
      level: "regional",
      regions: { has: region },
      status: { not: "cancelled" },
      windowStart: {
        ...(before ? { gte: new Date(Date.UTC(before.endYear + 1, 0, 1)) } : {}),
        lt: new Date(Date.UTC(round.endYear + 1, 0, 1)),
      },
    },
    now,
    { take: mostTalks, newestFirst: true },
  );
}
