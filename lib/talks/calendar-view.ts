import { addDays, monthOf, monthWindow, type PlainDay, weekdayOf, yearOf } from "@/lib/time/plain-day";

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

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

function first(query: Query, name: string): string {
  const value = query[name];
  return (typeof value === "string" ? value : value?.[0])?.trim() ?? "";
}

/** The view that an address asks for: the list unless it says another that we know. */
export function readCalendarView(query: Query): CalendarView {
  return calendarViews.find((view) => view === first(query, "view")) ?? "list";
}

/** First day of the month that an address asks for as "2026-12"; of the present month where it asks for none that exists. */
export function readMonth(query: Query, today: PlainDay): PlainDay {
  const text = first(query, "month");
  return /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text) ? `${text}-01` : monthWindow(yearOf(today), monthOf(today)).from;
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
