import { cachedRead } from "@/lib/cache/cached-read";
import { tags } from "@/lib/cache/tags";
import { now } from "@/lib/time/clock";
import { listPublicTalks } from "./public-queries";

/** Talks that come next and talks reported on last, as many as a reader takes in at a glance. */
const few = 5;

export function rememberedHome() {
  return cachedRead(["home"], [tags.talks, tags.reports], async () => {
    const [next, reports] = await Promise.all([
      listPublicTalks({ status: { in: ["planned", "scheduled"] } }, now(), { take: few }),
      listPublicTalks({ report: { status: "published" } }, now(), { take: few, newestFirst: true }),
    ]);
    return { next, reports };
  });
}
