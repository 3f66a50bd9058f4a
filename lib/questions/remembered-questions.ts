import { cachedRead } from "@/lib/cache/cached-read";
import { tags } from "@/lib/cache/tags";
import type { TalkPage } from "@/lib/talks/public-queries";
import { type PublicQuestion, publicQuestions } from "./queries";

/** The chosen questions of a talk, remembered until something of the talk changes. */
export function rememberedQuestions(talk: TalkPage): Promise<PublicQuestion[]> {
  return cachedRead(["questions", talk.slug], [tags.talk(talk.slug), tags.talks], () => publicQuestions(talk));
}
