import type { DateValue } from "@/lib/time/date-value";
import { addDays, type PlainDay, weekdayOf } from "@/lib/time/plain-day";

/**
 * How two dates meet, the closest first: the same hours, the same day, the same week, or perhaps (one of them is only
 * known as a week or month in which the other may fall).
 */
export const timeRelations = ["sameHours", "sameDay", "maybe", "sameWeek"] as const;
export type TimeRelation = (typeof timeRelations)[number];

/** A date with a start and no end is taken to last as long as a GCM Talk: 90 minutes (concept note of the series). */
const usualLength = 90 * 60_000;

/** Dates this vague meet everything, so that it would mean nothing to say so. */
const tooVague: readonly string[] = ["quarter", "year", "unknown"];
const exact: readonly string[] = ["minute", "day"];

/** True for dates that can be compared: known to a month or closer. */
export function isComparable(date: DateValue): boolean {
  return date.windowStart !== null && date.windowEnd !== null && !tooVague.includes(date.precision);
}

/** True when the days are known and not only a period in which they lie. */
export function isExact(date: DateValue): boolean {
  return exact.includes(date.precision);
}

/** How two dates meet; null when they do not, or when one of them is too vague to tell. */
export function timeRelation(one: DateValue, other: DateValue): TimeRelation | null {
  if (!isComparable(one) || !isComparable(other)) return null;
  const share = overlap(daysOf(one), daysOf(other));
  if (!isExact(one) || !isExact(other)) return share ? "maybe" : null;
  if (share) return sameHours(one, other) ? "sameHours" : "sameDay";
  return overlap(weeksOf(one), weeksOf(other)) ? "sameWeek" : null;
}

/** The days from the Monday of the first to the Sunday of the last day: everything that `timeRelation` may find lies there. */
export function weeksAround(date: DateValue): Days | null {
  return isComparable(date) ? weeksOf(date) : null;
}

export interface Days {
  from: PlainDay;
  to: PlainDay;
}

function daysOf(date: DateValue): Days {
  return { from: date.windowStart ?? "", to: date.windowEnd ?? "" };
}

function weeksOf(date: DateValue): Days {
  const { from, to } = daysOf(date);
  // Monday is 1 and Sunday 0; weeks begin on Monday.
  return { from: addDays(from, -((weekdayOf(from) + 6) % 7)), to: addDays(to, (7 - weekdayOf(to)) % 7) };
}

function overlap(one: Days, other: Days): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** Hours are compared as instants, whatever the zones. Different days of two zones still share hours, or do not. */
function sameHours(one: DateValue, other: DateValue): boolean {
  if (one.start === null || other.start === null) return false;
  const end = (date: DateValue, start: Date) => date.end?.getTime() ?? start.getTime() + usualLength;
  return one.start.getTime() < end(other, other.start) && other.start.getTime() < end(one, one.start);
}
