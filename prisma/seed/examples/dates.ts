import { addDays, dayToDate, monthOf, type PlainDay, weekdayOf, yearOf } from "@/lib/time/plain-day";

/** Dates as people write them into the form, for days that are not known before the examples are loaded. */

const written = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const dayAndMonth = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });

/** "23 March 2027" */
export function inWords(day: PlainDay): string {
  return written.format(dayToDate(day));
}

/** "Week of 3 November 2026": the Monday at or before the day. */
export function weekOf(day: PlainDay): string {
  return `Week of ${inWords(addDays(day, -((weekdayOf(day) + 6) % 7)))}`;
}

/** "March 2027" */
export function monthOfDay(day: PlainDay): string {
  return month.format(dayToDate(day));
}

/** "8 or 11 March 2027 (TBD)" */
export function oneOf(first: PlainDay, second: PlainDay): string {
  const sameMonth = yearOf(first) === yearOf(second) && monthOf(first) === monthOf(second);
  const sameYear = yearOf(first) === yearOf(second);
  const start = sameMonth ? String(dayToDate(first).getUTCDate()) : dayAndMonth.format(dayToDate(first));
  return `${sameYear ? start : inWords(first)} or ${inWords(second)} (TBD)`;
}

/** "Late 2027": the last quarter of the year after that of the day. */
export function lateNextYear(day: PlainDay): string {
  return `Late ${yearOf(day) + 1}`;
}

/** "Early 2027": the first quarter of the year after that of the day. */
export function earlyNextYear(day: PlainDay): string {
  return `Early ${yearOf(day) + 1}`;
}
