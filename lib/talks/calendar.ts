import { cachedRead } from "@/lib/cache/cached-read";
import { tags } from "@/lib/cache/tags";
import { now } from "@/lib/time/clock";
import { workstreamChoices } from "@/lib/workstreams/queries";
import type { CalendarFilter } from "./calendar-filter";
import { calendarWhere } from "./calendar-where";
import { countPublicTalks, listPublicTalks, type TalkLine } from "./public-queries";

export const talksPerPage = 50;

/** The calendar without filters: what comes, and the latest of what was; remembered until a talk changes. */
export function wholeCalendar() {
  return cachedRead(["calendar"], [tags.talks, tags.workstreams], async () => {
    const [coming, past, workstreams] = await Promise.all([
      listPublicTalks({ status: { in: ["planned", "scheduled", "postponed"] } }, now(), { take: talksPerPage }),
      listPublicTalks({ status: { in: ["held", "cancelled"] } }, now(), { take: talksPerPage, newestFirst: true }),
      workstreamChoices(),
    ]);
    return { coming, past, workstreams };
  });
}

/** One page of the talks that a filter finds. Three queries, however many talks there are. */
export async function filteredCalendar(
  filter: CalendarFilter,
  page: number,
): Promise<{ total: number; talks: TalkLine[]; workstreams: { slug: string; title: string }[] }> {
  const where = calendarWhere(filter);
  const [total, talks, workstreams] = await Promise.all([
    countPublicTalks(where),
    listPublicTalks(where, now(), {
      skip: (page - 1) * talksPerPage,
      take: talksPerPage,
      newestFirst: filter.status === "held",
    }),
    workstreamChoices(),
  ]);
  return { total, talks, workstreams };
}
