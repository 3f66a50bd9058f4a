import type { MessageRef } from "@/lib/errors";
import type { DatePrecision, DateValue } from "./date-value";
import { addDays, isPlainDay, monthOf, monthWindow, type PlainDay, yearOf } from "./plain-day";
import { isTimeZone, localTimeOf } from "./zones";

/** Longest text of a date as written; a cell of a roadmap has far less. */
export const maxWordsLength = 200;

/** Whether a window has the length that its precision promises. */
const windowFits: Readonly<Record<DatePrecision, (from: PlainDay, to: PlainDay) => boolean>> = {
  minute: () => true,
  day: () => true,
  options: (from, to) => from < to,
  week: (from, to) => to === addDays(from, 6),
  month: (from, to) => isWholeMonths(from, to, 1),
  quarter: (from, to) => monthOf(from) % 3 === 1 && isWholeMonths(from, to, 3),
  year: (from, to) => monthOf(from) === 1 && isWholeMonths(from, to, 12),
  unknown: () => false,
};

function isWholeMonths(from: PlainDay, to: PlainDay, count: number): boolean {
  const months = monthWindow(yearOf(from), monthOf(from), count);
  return from === months.from && to === months.to;
}

/**
 * The rules of a date value: its days exist and are in order, the window has the length of its precision and holds the
 * instants, only `minute` has instants, and then a zone.
 * @returns a message for each fault, none for a good value
 */
export function checkDateValue(value: DateValue): MessageRef[] {
  return [...checkWords(value), ...(value.precision === "unknown" ? checkUnknown(value) : checkKnown(value))];
}

function checkWords({ words }: DateValue): MessageRef[] {
  return words !== null && words.length > maxWordsLength
    ? [{ key: "time.error.tooLong", values: { limit: maxWordsLength } }]
    : [];
}

function checkUnknown(value: DateValue): MessageRef[] {
  const empty = [value.windowStart, value.windowEnd, value.start, value.end, value.timeZone].every((it) => it === null);
  return empty ? [] : [{ key: "time.error.unknownHasDate" }];
}

function checkKnown(value: DateValue): MessageRef[] {
  const { windowStart, windowEnd } = value;
  if (windowStart === null || windowEnd === null) return [{ key: "time.error.windowMissing" }];
  const impossible = [windowStart, windowEnd].find((day) => !isPlainDay(day));
  if (impossible !== undefined) return [{ key: "time.error.impossibleDate", values: { date: impossible } }];
  if (windowEnd < windowStart) return [{ key: "time.error.endBeforeStart" }];
  if (!windowFits[value.precision](windowStart, windowEnd)) return [{ key: "time.error.windowDoesNotFit" }];
  if (value.timeZone !== null && !isTimeZone(value.timeZone)) {
    return [{ key: "time.error.unknownZone", values: { zone: value.timeZone } }];
  }
  return checkInstants(value, windowStart, windowEnd);
}

function checkInstants(value: DateValue, windowStart: PlainDay, windowEnd: PlainDay): MessageRef[] {
  const { start, end, timeZone } = value;
  if (value.precision !== "minute") return start || end ? [{ key: "time.error.timeNeedsMinute" }] : [];
  if (!start || Number.isNaN(start.getTime())) return [{ key: "time.error.startMissing" }];
  if (timeZone === null) return [{ key: "time.error.zoneMissing" }];
  if (end && !(end > start)) return [{ key: "time.error.endBeforeStart" }];
  const firstDay = localTimeOf(start, timeZone).day;
  const lastDay = localTimeOf(end ? new Date(end.getTime() - 1) : start, timeZone).day;
  return windowStart <= firstDay && lastDay <= windowEnd ? [] : [{ key: "time.error.outsideWindow" }];
}
