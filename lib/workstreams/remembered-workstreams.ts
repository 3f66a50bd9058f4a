import { cachedRead } from "@/lib/cache/cached-read";
import { tags } from "@/lib/cache/tags";
import { calendarWhere } from "@/lib/talks/calendar-where";
import { listPublicTalks } from "@/lib/talks/public-queries";
import { now } from "@/lib/time/clock";
import { findWorkstream, listWorkstreams } from "./queries";

/** As many talks as one workstream's page holds. */
const most = 100;

export function rememberedWorkstreams() {
  return cachedRead(["workstreams"], [tags.workstreams, tags.talks], listWorkstreams);
}

/** A workstream with its public talks, latest first; null when there is none of this address. */
export function rememberedWorkstream(slug: string) {
  return cachedRead(["workstream", slug], [tags.workstream(slug), tags.workstreams, tags.talks], async () => {
    const workstream = await findWorkstream(slug);
    if (!workstream) return null;
    const talks = await listPublicTalks(calendarWhere({ workstream: slug }), now(), { take: most, newestFirst: true });
    return { ...workstream, talks };
  });
}
