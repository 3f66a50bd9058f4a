import { cachedRead } from "@/lib/cache/cached-read";
import { tags } from "@/lib/cache/tags";
import { isRegion } from "@/lib/reference/regions";
import { now } from "@/lib/time/clock";
import { findReview, listReviews, listRounds, talksBefore } from "./queries";

/** The rounds with their reviews, newest first. */
export function rememberedReviews() {
  return cachedRead(["regional-reviews"], [tags.regionalReviews], async () => {
    const [rounds, reviews] = await Promise.all([listRounds(), listReviews()]);
    return rounds.map((round) => ({
      ...round,
      reviews: reviews.filter((review) => review.roundNumber === round.number),
    }));
  });
}

/** The review of a region in a round with the talks that led to it, by the words of its address; null when there is none. */
export async function rememberedReview(round: string, region: string) {
  if (!/^[1-9]\d?$/.test(round) || !isRegion(region)) return null;
  const carried = [tags.regionalReview(round, region), tags.regionalReviews, tags.talks];
  return cachedRead(["regional-review", round, region], carried, async () => {
    const review = await findReview(Number(round), region);
    if (!review) return null;
    const { roundNumber: number, round: period } = review;
    return { ...review, talks: await talksBefore({ number, endYear: period.endYear }, region, now()) };
  });
}
