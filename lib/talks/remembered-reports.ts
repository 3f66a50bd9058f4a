import { cachedRead } from "@/lib/cache/cached-read";
import { tags } from "@/lib/cache/tags";
import { now } from "@/lib/time/clock";
import { listPublicTalks } from "./public-queries";

/** As many reports as one page holds. */
const most = 100;

/** The talks whose summary report is published, latest talk first. */
export function rememberedReports() {
  return cachedRead(["reports"], [tags.talks, tags.reports], () =>
    listPublicTalks({ report: { status: "published" } }, now(), { take: most, newestFirst: true }),
  );
}
