import * as z from "zod";
import { checkDateValue, maxWordsLength } from "./check-date-value";
import { addDays, dateToDay, dayToDate, monthWindow, type PlainDay } from "./plain-day";
import { localTimeOf } from "./zones";

/** From the most to the least exact; the database lists them in the same order. */
export const datePrecisions = ["minute", "day", "options", "week", "month", "quarter", "year", "unknown"] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/**
 * The one date of the portal. Dates are often not known yet, so a date is a window of days with a precision, beside the
 * words in which it was given ("8 or 11 March (TBD)"). Rules of reading: domain guide, section 4.
 */
export interface DateValue {
  precision: DatePrecision;
  /** First and last day on which it may take place, in the local calendar of `timeZone`; null only when unknown. */
  windowStart: PlainDay | null;
  windowEnd: PlainDay | null;
  /** Instants, for `minute` only; the end may be open. */
  start: Date | null;
  end: Date | null;
  /** IANA zone; always there for `minute`. */
  timeZone: string | null;
  /** Given as not yet confirmed ("TBD" after a date). `options` are unconfirmed by nature. */
  tentative: boolean;
  /** As written by the person or the source. */
  words: string | null;
}

/** What every kind of value may carry besides its date. */
export interface DateRemarks {
  tentative?: boolean;
  words?: string | null;
  timeZone?: string | null;
}

function build(value: DateValue): DateValue {
  const [fault] = checkDateValue(value);
  if (fault) throw new RangeError(`Not a date value: ${fault.key} ${JSON.stringify(fault.values ?? {})}`);
  return value;
}

function windowOf(precision: DatePrecision, from: PlainDay, to: PlainDay, remarks: DateRemarks): DateValue {
  return build({
    precision,
    windowStart: from,
    windowEnd: to,
    start: null,
    end: null,
    timeZone: remarks.timeZone ?? null,
    tentative: remarks.tentative ?? false,
    words: remarks.words ?? null,
  });
}

/**
 * A date with its hour. The window is the local days which it touches; an end at midnight does not touch the next day.
 * @throws RangeError when the end is not after the start or the zone is unknown, as all makers do for impossible input
 */
export function atMinute(start: Date, end: Date | null, timeZone: string, remarks: DateRemarks = {}): DateValue {
  return build({
    precision: "minute",
    windowStart: localTimeOf(start, timeZone).day,
    windowEnd: localTimeOf(end ? new Date(end.getTime() - 1) : start, timeZone).day,
    start,
    end,
    timeZone,
    tentative: remarks.tentative ?? false,
    words: remarks.words ?? null,
  });
}

/** One day, or a range of days. */
export function onDays(from: PlainDay, to: PlainDay = from, remarks: DateRemarks = {}): DateValue {
  return windowOf("day", from, to, remarks);
}

/** One of several days, still to be chosen; the window goes from the first to the last of them. */
export function oneOfDays(days: readonly PlainDay[], remarks: DateRemarks = {}): DateValue {
  const sorted = [...days].sort();
  const [from, to] = [sorted[0] ?? "", sorted.at(-1) ?? ""];
  // A window alone would lose the days in between, so they are kept in words that can be read again.
  return windowOf("options", from, to, { ...remarks, words: remarks.words ?? sorted.join(" or "), tentative: true });
}

/** The seven days from this day on. */
export function inWeekOf(day: PlainDay, remarks: DateRemarks = {}): DateValue {
  return windowOf("week", day, addDays(day, 6), remarks);
}

/** A month, 1 to 12. */
export function inMonth(year: number, month: number, remarks: DateRemarks = {}): DateValue {
  const { from, to } = monthWindow(year, month);
  return windowOf("month", from, to, remarks);
}

/** A quarter, 1 to 4: "early 2025" is the first, "late 2024" the fourth. */
export function inQuarter(year: number, quarter: number, remarks: DateRemarks = {}): DateValue {
  const { from, to } = monthWindow(year, quarter * 3 - 2, 3);
  return windowOf("quarter", from, to, remarks);
}

export function inYear(year: number, remarks: DateRemarks = {}): DateValue {
  const { from, to } = monthWindow(year, 1, 12);
  return windowOf("year", from, to, remarks);
}

/** Nothing known yet: "TBD". */
export function unknownDate(words: string | null = null): DateValue {
  return {
    precision: "unknown",
    windowStart: null,
    windowEnd: null,
    start: null,
    end: null,
    timeZone: null,
    tentative: false,
    words,
  };
}

function orderOf(value: DateValue): (string | number)[] {
  return [
    value.windowStart ?? "9999-99-99",
    datePrecisions.indexOf(value.precision),
    value.start?.getTime() ?? 0,
    value.windowEnd ?? "",
    value.words ?? "",
    value.end?.getTime() ?? 0,
    value.timeZone ?? "",
    Number(value.tentative),
  ];
}

/**
 * A total order for lists: by first possible day, then the more exact before the vaguer, then by hour, by last possible
 * day and by words; unknown dates come last. 0 only for equal values. In SQL: `window_start NULLS LAST,
 * schedule_precision, starts_at, window_end, schedule_words`.
 */
export function compareDateValues(a: DateValue, b: DateValue): number {
  const other = orderOf(b);
  for (const [index, part] of orderOf(a).entries()) {
    const against = other[index] ?? part;
    if (part < against) return -1;
    if (part > against) return 1;
  }
  return 0;
}

/**
 * True when the value may lie in a period of days, both ends included; null leaves an end open.
 * An unknown date may still come, so it matches every period without end and no closed one.
 */
export function overlapsPeriod(value: DateValue, from: PlainDay | null, to: PlainDay | null): boolean {
  if (value.windowStart === null || value.windowEnd === null) return to === null;
  return (from === null || value.windowEnd >= from) && (to === null || value.windowStart <= to);
}

/** The columns by which every dated table keeps its date. */
export interface DateColumns {
  schedulePrecision: DatePrecision;
  startsAt: Date | null;
  endsAt: Date | null;
  windowStart: Date | null;
  windowEnd: Date | null;
  timeZone: string | null;
  tentative: boolean;
  scheduleWords: string | null;
}

/** For writing to the database; days become UTC midnight, the form of a `date` column. */
export function toColumns(value: DateValue): DateColumns {
  return {
    schedulePrecision: value.precision,
    startsAt: value.start,
    endsAt: value.end,
    windowStart: value.windowStart === null ? null : dayToDate(value.windowStart),
    windowEnd: value.windowEnd === null ? null : dayToDate(value.windowEnd),
    timeZone: value.timeZone,
    tentative: value.tentative,
    scheduleWords: value.words,
  };
}

/** The value of a row; further columns of the row are left alone. */
export function fromColumns(row: DateColumns): DateValue {
  return {
    precision: row.schedulePrecision,
    windowStart: row.windowStart === null ? null : dateToDay(row.windowStart),
    windowEnd: row.windowEnd === null ? null : dateToDay(row.windowEnd),
    start: row.startsAt,
    end: row.endsAt,
    timeZone: row.timeZone,
    tentative: row.tentative,
    words: row.scheduleWords,
  };
}

const instant = z.union([z.date(), z.iso.datetime({ offset: true }).transform((text) => new Date(text))]);

/** A date value from outside (instants as dates or ISO text). Issues carry a message key, with its values in `params`. */
export const dateValueSchema = z
  .object({
    precision: z.enum(datePrecisions),
    windowStart: z.string().nullable(),
    windowEnd: z.string().nullable(),
    start: instant.nullable(),
    end: instant.nullable(),
    timeZone: z.string().nullable(),
    tentative: z.boolean(),
    words: z.string().max(maxWordsLength).nullable(),
  })
  .superRefine((value, context) => {
    for (const fault of checkDateValue(value)) {
      context.addIssue({ code: "custom", message: fault.key, params: { values: fault.values ?? {} } });
    }
  });
