import { filterReader, type Query } from "@/lib/http/read-filters";
import { addDays, monthOf, monthWindow, type PlainDay, weekdayOf, yearOf } from "@/lib/time/plain-day";
import { type CalendarFilter, calendarFilterNames, filterFrom } from "./calendar-filter";

export const calendarViews = ["list", "month", "roadmap"] as const;
export type CalendarView = (typeof calendarViews)[number];

/** Talks on a page of the list. */
export const talksPerPage = 50;
/** Talks are counted one by one up to here; above, a list is too long to be read anyway and says "more than". */
export const mostCounted = 500;
/** The same for the plain calendar, which is counted once for everybody. */
export const mostCountedPlain = 5000;
/** Talks in one drawing or table; whoever sees more of them sees none. */
export const mostDrawn = 100;

export interface CalendarAddress {
  filter: CalendarFilter;
  view: CalendarView;
  /** First day of the month to be drawn. */
  month: PlainDay;
  page: number;
  /** Names of what was left out, so that the page can say so. */
  ignored: string[];
}

/**
 * Everything that an address asks of the calendar: the list unless it names another view that we know, and the present month
 * where it names none ("2026-12") that exists.
 */
export function readCalendarAddress(query: Query, today: PlainDay): CalendarAddress {
  const read = filterReader(query, [...calendarFilterNames, "view", "month", "page"]);
  return {
    filter: filterFrom(read),
    view: read.one("view", calendarViews) ?? "list",
    month: read.value("month", readMonth) ?? monthWindow(yearOf(today), monthOf(today)).from,
    page: read.page("page"),
    ignored: read.ignored(),
  };
}

function readMonth(text: string): PlainDay | undefined {
  return /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text) ? `${text}-01` : undefined;
}

/** The month so many months later, or earlier when `count` is negative; by its first day. */
export function monthAfter(month: PlainDay, count: number): PlainDay {
  return monthWindow(yearOf(month), monthOf(month) + count).from;
}

/** The weeks that show a month, Monday to Sunday, with days of the months beside it as null. */
export function weeksOfMonth(month: PlainDay): (PlainDay | null)[][] {
  const { from, to } = monthWindow(yearOf(month), monthOf(month));
  const monday = addDays(from, -((weekdayOf(from) + 6) % 7));
  const weeks: (PlainDay | null)[][] = [];
  for (let start = monday; start <= to; start = addDays(start, 7)) {
    const days = Array.from({ length: 7 }, (_, index) => addDays(start, index));
    weeks.push(days.map((day) => (day >= from && day <= to ? day : null)));
  }
  return weeks;
}
