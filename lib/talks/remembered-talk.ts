import { cachedRead } from "@/lib/cache/cached-read";
import { tags } from "@/lib/cache/tags";
import { now } from "@/lib/time/clock";
import { findPublicTalk, type TalkPage } from "./public-queries";

/** The public record of a talk, remembered until something of it changes; null for one that is not for the public. */
export function rememberedTalk(slug: string): Promise<TalkPage | null> {
  return cachedRead(["talk", slug], [tags.talk(slug), tags.talks], () => findPublicTalk(slug, now()));
}
