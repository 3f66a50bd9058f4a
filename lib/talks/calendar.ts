import { cachedRead } from "@/lib/cache/cached-read";
import { tags } from "@/lib/cache/tags";
import type { FacetCounts } from "@/lib/lists/read-list";
import { now } from "@/lib/time/clock";
import { monthOf, monthWindow, type PlainDay, yearOf } from "@/lib/time/plain-day";
import { workstreamChoices } from "@/lib/workstreams/queries";
import type { CalendarFilter } from "./calendar-filter";
import { calendarPage, countCalendar, talksOfPeriod } from "./calendar-page";
import { mostCountedPlain, mostDrawn, talksPerPage } from "./calendar-view";
import { listPublicTalks, type TalkLine } from "./public-queries";

/** Of the past as many as a visitor looks at; all of it is one link away. */
const latestPast = 25;
export interface FacetFacts {
  counts: FacetCounts;
  workstreams: { slug: string; title: string }[];
}

/** The calendar without filters: what comes, and the latest of what was; remembered until a talk changes. */
export function wholeCalendar() {
  return cachedRead(["calendar"], [tags.talks, tags.workstreams], async () => {
    const [{ counts }, coming, past, workstreams] = await Promise.all([
      countCalendar({}, mostCountedPlain),
      listPublicTalks({ status: { in: ["planned", "scheduled", "postponed"] } }, now(), { take: talksPerPage }),
      listPublicTalks({ status: { in: ["held", "cancelled"] } }, now(), { take: latestPast, newestFirst: true }),
      workstreamChoices(),
    ]);
    return { coming, past, counts, workstreams };
  });
}

/** One page of the talks that a filter finds. A constant number of queries, however many talks there are. */
export async function filteredCalendar(filter: CalendarFilter, page: number) {
  const [found, workstreams] = await Promise.all([calendarPage(filter, page), workstreamChoices()]);
  return { ...found, workstreams };
}

/** The talks which may take place in a month, and with how many others the filters could be narrowed. */
export async function calendarMonth(
  filter: CalendarFilter,
  month: PlainDay,
): Promise<FacetFacts & { talks: TalkLine[]; isCut: boolean }> {
  const { from, to } = monthWindow(yearOf(month), monthOf(month));
  return drawn(filter, { ...filter, from, to });
}

/** The talks of the roadmap: what comes, or whatever the filters ask for. */
export async function calendarRoadmap(
  filter: CalendarFilter,
): Promise<FacetFacts & { talks: TalkLine[]; isCut: boolean }> {
  return drawn(filter, filter);
}

async function drawn(filter: CalendarFilter, shown: CalendarFilter) {
  const [facets, talks, workstreams] = await Promise.all([
    countCalendar(filter),
    talksOfPeriod(shown, mostDrawn + 1),
    workstreamChoices(),
  ]);
  return { ...facets, talks: talks.slice(0, mostDrawn), isCut: talks.length > mostDrawn, workstreams };
}
