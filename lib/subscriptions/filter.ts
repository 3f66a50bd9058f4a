import { type CalendarFilter, calendarQuery, readCalendarFilter } from "@/lib/talks/calendar-filter";

/**
 * What nobody subscribes to: who follows talks with a date wants to hear when one of them is put off, and when one moves to
 * another year.
 */
const notFollowed = ["status", "from", "to"] as const;

export type FollowedFilter = Omit<CalendarFilter, (typeof notFollowed)[number]>;

type Query = Parameters<typeof readCalendarFilter>[0];

/** The filters of an address that a subscription takes, and the names of those that it does not. */
export function readFollowedFilter(query: Query): { filter: FollowedFilter; left: string[] } {
  const { filter, ignored } = readCalendarFilter(query);
  const isFollowed = (name: string): boolean => !notFollowed.some((one) => one === name);
  const entries = Object.entries(filter);
  return {
    filter: Object.fromEntries(entries.filter(([name]) => isFollowed(name))),
    left: [...ignored, ...entries.map(([name]) => name).filter((name) => !isFollowed(name))],
  };
}

/** The filter as it is stored: the query of an address in its one order, so that the same filter is the same text. */
export function storedQuery(filter: FollowedFilter): string {
  return calendarQuery(filter).toString();
}

/** A stored filter read back. What no longer is a filter filters nothing. */
export function readStoredQuery(query: string): FollowedFilter {
  return readFollowedFilter(Object.fromEntries(new URLSearchParams(query))).filter;
}
