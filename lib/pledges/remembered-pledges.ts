import { cachedRead } from "@/lib/cache/cached-read";
import { tags } from "@/lib/cache/tags";
import { now } from "@/lib/time/clock";
import { findPublicPledge, listPublicPledges, type PledgePage } from "./queries";

/** The first page of the public pledges. */
export function rememberedPledges() {
  return cachedRead(["pledges"], [tags.pledges], () => listPublicPledges({}, 1, now()));
}

/** A public pledge; null when there is none of this reference in public. */
export function rememberedPledge(reference: string): Promise<PledgePage | null> {
  return cachedRead(["pledge", reference], [tags.pledge(reference), tags.pledges], () =>
    findPublicPledge(reference, now()),
  );
}
