import type { Tx } from "@/lib/db/client";
import { regionalReviews, rounds } from "./data/regional-reviews";

/** The rounds of Regional Reviews: what the roadmap planned, in its own words, and what really happened. */
export async function seedReviews(tx: Tx): Promise<void> {
  await tx.reviewRound.createMany({ data: [...rounds] });
  for (const { milestones, organizers, chairs, unverifiedFields, ...review } of regionalReviews) {
    await tx.regionalReview.create({
      data: {
        ...review,
        organizers: [...organizers],
        chairs: [...chairs],
        unverifiedFields: [...unverifiedFields],
        milestones: { create: milestones.map(({ schedule, ...milestone }) => ({ ...milestone, ...schedule })) },
      },
      select: { id: true },
    });
  }
}
