import { cachedRead } from "@/lib/cache/cached-read";
import { tags } from "@/lib/cache/tags";
import { findPublishedVersion } from "./queries";

/** A version that is or was published, as everybody may read it; remembered until its talk changes. */
export function publicVersion(slug: string, number: number) {
  return cachedRead(["concept-note-version", slug, String(number)], [tags.talk(slug)], () =>
    findPublishedVersion(slug, number),
  );
}
