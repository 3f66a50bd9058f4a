import { cachedRead } from "@/lib/cache/cached-read";
import { tags } from "@/lib/cache/tags";
import { wholeList } from "@/lib/lists/list-filter";
import { now } from "@/lib/time/clock";
import { workstreamChoices } from "@/lib/workstreams/queries";
import { awaitedReports, listPublicReports } from "./public-reports";
import { type ReportFilter, reportTerms } from "./report-list";

/** The library of summary reports, narrowed or not, with what is still to come. */
export async function reportLibrary(filter: ReportFilter, page: number) {
  const [list, awaited, workstreams] = await Promise.all([
    listPublicReports(filter, page, now()),
    awaitedReports(now()),
    workstreamChoices(),
  ]);
  return { ...list, awaited, workstreams };
}
export type ReportLibrary = Awaited<ReturnType<typeof reportLibrary>>;

/** Its first page as everybody sees it first, remembered until a report or a talk changes. */
export function rememberedReports(): Promise<ReportLibrary> {
  return cachedRead(["reports"], [tags.talks, tags.reports, tags.workstreams], () =>
    reportLibrary(wholeList(reportTerms), 1),
  );
}
