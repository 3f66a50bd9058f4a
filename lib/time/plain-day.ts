/**
 * A day of the calendar as "YYYY-MM-DD", without clock or zone. Days in this form sort as text.
 * Arithmetic goes through UTC midnight, where every day has 24 hours.
 */
export type PlainDay = string;

const dayShape = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists: 31 November and 29 February 2023 do not. */
export function isPlainDay(text: string): boolean {
  if (!dayShape.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day of these numbers (month 1 to 12), or null when there is no such day. */
export function plainDay(year: number, month: number, day: number): PlainDay | null {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isPlainDay(text) ? text : null;
}

/** UTC midnight at the start of the day: the form of a `date` column in Prisma. */
export function dayToDate(day: PlainDay): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day of a `date` column, which Prisma gives as UTC midnight. */
export function dateToDay(date: Date): PlainDay {
  return date.toISOString().slice(0, 10);
}

/** The day so many days later, or earlier when `count` is negative. */
export function addDays(day: PlainDay, count: number): PlainDay {
  const date = dayToDate(day);
  date.setUTCDate(date.getUTCDate() + count);
  return dateToDay(date);
}

/** First and last day of a month (1 to 12), or of `count` months from there on. */
export function monthWindow(year: number, month: number, count = 1): { from: PlainDay; to: PlainDay } {
  return {
    from: dateToDay(new Date(Date.UTC(year, month - 1, 1))),
    to: dateToDay(new Date(Date.UTC(year, month - 1 + count, 0))),
  };
}

export function yearOf(day: PlainDay): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: PlainDay): number {
  return Number(day.slice(5, 7));
}

/** The quarter of the year, 1 to 4. */
export function quarterOf(day: PlainDay): number {
  return Math.ceil(monthOf(day) / 3);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: PlainDay): number {
  return dayToDate(day).getUTCDay();
}
