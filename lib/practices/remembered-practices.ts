import { cachedRead } from "@/lib/cache/cached-read";
import { tags } from "@/lib/cache/tags";
import { isAddressWord } from "@/lib/http/address-word";
import { wholeList } from "@/lib/lists/list-filter";
import { workstreamChoices } from "@/lib/workstreams/queries";
import { type PracticeFilter, practiceTerms } from "./practice-list";
import { listPractices } from "./public-practices";
import { findPublicPractice, type PracticeView } from "./queries";

/** The library of public practices, narrowed or not. */
export async function practiceLibrary(filter: PracticeFilter, page: number) {
  const [list, workstreams] = await Promise.all([listPractices(filter, page), workstreamChoices()]);
  return { ...list, workstreams };
}
export type PracticeLibrary = Awaited<ReturnType<typeof practiceLibrary>>;

/** Its first page as everybody sees it first. */
export function rememberedPractices(): Promise<PracticeLibrary> {
  return cachedRead(["practices"], [tags.practices, tags.workstreams], () =>
    practiceLibrary(wholeList(practiceTerms), 1),
  );
}

/** A public practice; null when there is none at this address in public. */
export async function rememberedPractice(slug: string): Promise<PracticeView | null> {
  if (!isAddressWord(slug)) return null;
  return cachedRead(["practice", slug], [tags.practice(slug), tags.practices], () => findPublicPractice(slug));
}
