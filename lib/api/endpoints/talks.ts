import { type CalendarFilter, readCalendarFilter } from "@/lib/talks/calendar-filter";
import { filterWhere } from "@/lib/talks/filter-where";
import { countPublicTalks, listPublicTalks } from "@/lib/talks/public-queries";
import { now } from "@/lib/time/clock";
import type { ListEndpoint } from "../define-list";
import { calendarParameters } from "../parameters";
import { talkLineSchema } from "./talk-schema";
import { talkLineView } from "./talk-view";

export const talkList: ListEndpoint<CalendarFilter> = {
  name: "talks",
  record: "TalkLine",
  item: talkLineSchema,
  parameters: calendarParameters,
  readFilter: readCalendarFilter,
  async read(filter, range, origin) {
    const where = await filterWhere(filter);
    const [total, talks] = await Promise.all([
      countPublicTalks(where),
      listPublicTalks(where, now(), { ...range, newestFirst: filter.status === "held" }),
    ]);
    return { total, items: talks.map((talk) => talkLineView(talk, origin)) };
  },
  former: (items, ignored) => ({ talks: items, ignoredFilters: ignored.filter((name) => name in calendarParameters) }),
};
