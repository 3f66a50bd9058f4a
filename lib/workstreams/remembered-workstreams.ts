import { cachedRead } from "@/lib/cache/cached-read";
import { tags } from "@/lib/cache/tags";
import { isAddressWord } from "@/lib/http/address-word";
import { readListFilter } from "@/lib/lists/list-filter";
import { pledgeTerms } from "@/lib/pledges/pledge-list";
import { listPledges } from "@/lib/pledges/public-pledges";
import { practiceTerms } from "@/lib/practices/practice-list";
import { listPractices } from "@/lib/practices/public-practices";
import { listPublicTalks } from "@/lib/talks/public-queries";
import { now } from "@/lib/time/clock";
import { findWorkstream, listWorkstreams, openTalk } from "./queries";

/** As many past talks as the page of a workstream holds; the calendar has the rest. */
const mostPast = 25;
const mostComing = 50;
/** As many pledges and practices; their lists have the rest. */
const fewOutcomes = 5;

export function rememberedWorkstreams() {
  return cachedRead(["workstreams"], [tags.workstreams, tags.talks], listWorkstreams);
}

/**
 * A workstream with its talks, what comes and what was, and with the pledges and practices that came up at them; null when
 * there is none of this address.
 */
export async function rememberedWorkstream(slug: string) {
  if (!isAddressWord(slug)) return null;
  const carried = [tags.workstream(slug), tags.workstreams, tags.talks, tags.reports, tags.pledges, tags.practices];
  return cachedRead(["workstream", slug], carried, async () => {
    const workstream = await findWorkstream(slug);
    return workstream && { ...workstream, ...(await workOf(slug)) };
  });
}

async function workOf(slug: string) {
  const talks = { AND: [openTalk, { workstream: { slug } }] };
  const query = { workstream: slug };
  const [coming, past, pledges, practices] = await Promise.all([
    listPublicTalks({ ...talks, status: { in: ["planned", "scheduled", "postponed"] } }, now(), { take: mostComing }),
    listPublicTalks({ ...talks, status: { in: ["held", "cancelled"] } }, now(), { take: mostPast, newestFirst: true }),
    listPledges(readListFilter(pledgeTerms, query).filter, 1, now()),
    listPractices(readListFilter(practiceTerms, query).filter, 1),
  ]);
  return {
    coming,
    past,
    pledges: pledges.pledges.slice(0, fewOutcomes),
    pledgeTotal: pledges.total,
    practices: practices.practices.slice(0, fewOutcomes),
    practiceTotal: practices.total,
  };
}
