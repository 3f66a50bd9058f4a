import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import { fromColumns } from "@/lib/time/date-value";
import { scheduleSelect } from "@/lib/time/schedule-select";

/** The rounds with the regions that have a review, newest first. Null for those who do not keep them. */
export async function roundsAtDesk(actor: Actor) {
  if (!can(actor, "reviewRound.manage", null)) return null;
  return db.reviewRound.findMany({
    orderBy: { number: "desc" },
    select: {
      id: true,
      version: true,
      number: true,
      title: true,
      startYear: true,
      endYear: true,
      reviews: {
        orderBy: { region: "asc" },
        select: { region: true, place: true, _count: { select: { milestones: true } } },
      },
    },
  });
}
export type RoundAtDesk = NonNullable<Awaited<ReturnType<typeof roundsAtDesk>>>[number];

/** The review of a region in a round with its steps; null where there is none, or for those who do not keep them. */
export async function reviewAtDesk(actor: Actor, roundNumber: number, region: string) {
  if (!can(actor, "reviewRound.manage", null)) return null;
  const row = await db.regionalReview.findUnique({
    where: { roundNumber_region: { roundNumber, region } },
    select: {
      id: true,
      version: true,
      region: true,
      place: true,
      format: true,
      organizers: true,
      chairs: true,
      participants: true,
      source: true,
      round: { select: { number: true, title: true } },
      milestones: {
        orderBy: [{ kind: "asc" }, { position: "asc" }, { planned: "desc" }],
        select: { id: true, kind: true, position: true, planned: true, note: true, source: true, ...scheduleSelect },
      },
    },
  });
  return row && { ...row, milestones: row.milestones.map((one) => ({ ...one, date: fromColumns(one) })) };
}
export type ReviewAtDesk = NonNullable<Awaited<ReturnType<typeof reviewAtDesk>>>;
