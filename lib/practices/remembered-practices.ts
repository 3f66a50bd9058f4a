import { cachedRead } from "@/lib/cache/cached-read";
import { tags } from "@/lib/cache/tags";
import { findPublicPractice, listPublicPractices, type PracticeView } from "./queries";

/** The first page of the public practices. */
export function rememberedPractices() {
  return cachedRead(["practices"], [tags.practices], () => listPublicPractices({}, 1));
}

/** A public practice; null when there is none at this address in public. */
export function rememberedPractice(slug: string): Promise<PracticeView | null> {
  return cachedRead(["practice", slug], [tags.practice(slug), tags.practices], () => findPublicPractice(slug));
}
