import { cachedRead } from "@/lib/cache/cached-read";
import { tags } from "@/lib/cache/tags";
import { isAddressWord } from "@/lib/http/address-word";
import { wholeList } from "@/lib/lists/list-filter";
import { now } from "@/lib/time/clock";
import { workstreamChoices } from "@/lib/workstreams/queries";
import { type PledgeListFilter, pledgeTerms } from "./pledge-list";
import { listPledges } from "./public-pledges";
import { findPublicPledge, type PledgePage } from "./queries";

/** The library of public pledges, narrowed or not. */
export async function pledgeLibrary(filter: PledgeListFilter, page: number) {
  const [list, workstreams] = await Promise.all([listPledges(filter, page, now()), workstreamChoices()]);
  return { ...list, workstreams };
}
export type PledgeLibrary = Awaited<ReturnType<typeof pledgeLibrary>>;

/** Its first page as everybody sees it first. */
export function rememberedPledges(): Promise<PledgeLibrary> {
  return cachedRead(["pledges"], [tags.pledges, tags.workstreams], () => pledgeLibrary(wholeList(pledgeTerms), 1));
}

/** A public pledge; null when there is none of this reference in public. */
export async function rememberedPledge(reference: string): Promise<PledgePage | null> {
  if (!isAddressWord(reference)) return null;
  return cachedRead(["pledge", reference], [tags.pledge(reference), tags.pledges], () =>
    findPublicPledge(reference, now()),
  );
}
