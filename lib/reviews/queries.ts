import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { fromColumns } from "@/lib/time/date-value";
import { scheduleSelect } from "@/lib/time/schedule-select";

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
  round: { select: { title: true } },
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
