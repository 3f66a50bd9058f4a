import { cachedRead } from "@/lib/cache/cached-read";
import { tags } from "@/lib/cache/tags";
import { findReview, listReviews } from "./queries";

export function rememberedReviews() {
  return cachedRead(["regional-reviews"], [tags.regionalReviews], listReviews);
}

/** The review of a region in a round, by the words of its address; null when there is none. */
export function rememberedReview(round: string, region: string) {
  const key = tags.regionalReview(round, region);
  return cachedRead(["regional-review", round, region], [key, tags.regionalReviews], async () =>
    /^[1-9]\d?$/.test(round) ? findReview(Number(round), region) : null,
  );
}
