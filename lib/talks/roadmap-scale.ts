import type { DateValue } from "@/lib/time/date-value";
import { addDays, dayToDate, monthOf, monthWindow, type PlainDay, yearOf } from "@/lib/time/plain-day";

/** A stretch of time drawn from left to right, in whole months. */
export interface RoadmapScale {
  from: PlainDay;
  to: PlainDay;
  /** Lengths in units of the drawing. */
  width: number;
  /** First days of the months that bear a mark: every month, quarter or year, whichever leaves room for the words. */
  marks: PlainDay[];
}

const dayLength = 86_400_000;
/** Units that the words of a mark need. */
const markRoom = 70;

/** The scale that holds all dates which are known at all; null when none is. */
export function roadmapScale(dates: readonly DateValue[], width: number): RoadmapScale | null {
  const starts = dates.flatMap(({ windowStart }) => windowStart ?? []).sort();
  const ends = dates.flatMap(({ windowEnd }) => windowEnd ?? []).sort();
  const [first] = starts;
  const last = ends.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = monthWindow(yearOf(first), monthOf(first)).from;
  const to = addDays(monthWindow(yearOf(last), monthOf(last)).to, 1);
  const months = monthsBetween(from, to);
  const step = [1, 3, 12].find((every) => (width / months.length) * every >= markRoom) ?? 12;
  const marks = months.filter((month) => (monthOf(month) - 1) % step === 0);
  return { from, to, width, marks };
}

/** Where the start of a day lies. */
export function positionOf({ from, to, width }: RoadmapScale, day: PlainDay): number {
  return ((time(day) - time(from)) / (time(to) - time(from))) * width;
}

/** From where to where a date reaches, at least one unit wide; null for one not known at all. */
export function extentOf(scale: RoadmapScale, date: DateValue): { start: number; end: number } | null {
  if (date.windowStart === null || date.windowEnd === null) return null;
  const start = positionOf(scale, date.windowStart);
  return { start, end: Math.max(start + 1, positionOf(scale, addDays(date.windowEnd, 1))) };
}

function time(day: PlainDay): number {
  return dayToDate(day).getTime() / dayLength;
}

function monthsBetween(from: PlainDay, to: PlainDay): PlainDay[] {
  const months: PlainDay[] = [];
  for (let month = from; month < to; month = monthWindow(yearOf(month), monthOf(month) + 1).from) months.push(month);
  return months;
}
