import type { Locale } from "@/lib/i18n/locales";
import type { DateValue } from "./date-value";
import { type ClockStyle, formatHours, formatReaderHours } from "./format-clock";
import {
  formatAlternatives,
  formatDay,
  formatDays,
  formatMonth,
  formatMonths,
  formatOr,
  formatYear,
} from "./format-days";
import { parseDateWords } from "./parse-date-words";
import { phrase } from "./phrases";
import { monthOf, monthWindow, type PlainDay, quarterOf, yearOf } from "./plain-day";
import type { Window } from "./words/read-days";

export interface FormatOptions {
  clock?: ClockStyle;
}

/**
 * A date in words: "23 March 2023, 15:00–16:30 (UTC+1, Europe/Zurich)", "week of 3 November 2026", "March 2027",
 * "8 or 11 March 2024 (to be confirmed)", "late 2024", "2025", "date to be announced". Says no more than is known.
 */
export function formatDateValue(value: DateValue, locale: Locale, options: FormatOptions = {}): string {
  const { windowStart: from, windowEnd: to } = value;
  if (value.precision === "unknown" || from === null || to === null) return phrase(locale, "unknown");
  const text = formatKnown(value, from, to, locale, options);
  const open = value.tentative || value.precision === "options";
  return open ? phrase(locale, "tentative", { date: text }) : text;
}

function formatKnown(value: DateValue, from: PlainDay, to: PlainDay, locale: Locale, options: FormatOptions): string {
  switch (value.precision) {
    case "minute":
      return value.start && value.timeZone
        ? formatHours(locale, { start: value.start, end: value.end }, value.timeZone, options.clock)
        : formatDays(locale, from, to);
    case "week":
      return phrase(locale, "week", { date: formatDay(locale, from) });
    case "month":
      return formatMonth(locale, from);
    case "quarter":
      return formatQuarter(value, from, to, locale);
    case "year":
      return formatYear(locale, from);
    case "options":
      return formatOptions(value, from, to, locale);
    default:
      return formatDays(locale, from, to);
  }
}

/** "Late 2024" stays as vague as it was written; a quarter named as such shows its months. */
function formatQuarter(value: DateValue, from: PlainDay, to: PlainDay, locale: Locale): string {
  const read = value.words === null ? null : parseDateWords(value.words, { defaultYear: yearOf(from) });
  const vague = read?.ok && read.vague && read.value.windowStart === from;
  if (vague && quarterOf(from) === 1) return phrase(locale, "early", { year: yearOf(from) });
  if (vague && quarterOf(from) === 4) return phrase(locale, "late", { year: yearOf(from) });
  return formatMonths(locale, from, to);
}

/** The value keeps only the window of its options; which days they are stands in the words. */
function formatOptions(value: DateValue, from: PlainDay, to: PlainDay, locale: Locale): string {
  if (value.words === null) return formatAlternatives(locale, [from, to]);
  const read = parseDateWords(value.words, { defaultYear: yearOf(from) });
  const found = read.ok && read.value.windowStart === from && read.value.windowEnd === to && read.choices.length > 1;
  // Words in another language or with other days: the window is what is sure.
  if (!found) return formatDays(locale, from, to);
  const days = read.choices.filter((choice) => choice.from === choice.to).map((choice) => choice.from);
  if (days.length === read.choices.length) return formatAlternatives(locale, days);
  return formatOr(
    locale,
    read.choices.map((choice) =>
      isMonth(choice) ? formatMonth(locale, choice.from) : formatDays(locale, choice.from, choice.to),
    ),
  );
}

function isMonth({ from, to }: Window): boolean {
  const month = monthWindow(yearOf(from), monthOf(from));
  return from === month.from && to === month.to;
}

/**
 * The hours of a value on the reader's own clock, with date and zone.
 * @param readerZone IANA zone of the reader
 * @returns null where there is no hour, or where the reader's clock shows the same
 */
export function formatForReader(
  value: DateValue,
  locale: Locale,
  readerZone: string,
  options: FormatOptions = {},
): string | null {
  if (!value.start || !value.timeZone) return null;
  return formatReaderHours(locale, { start: value.start, end: value.end }, value.timeZone, readerZone, options.clock);
}

/**
 * The heading under which a list shows a value. Keys sort as text: a vague heading comes after the last month that it
 * covers ("2024-12", then "2024-12-Q4", then "2024-12-year"), the unknown last.
 */
export function monthHeading(value: DateValue, locale: Locale): { key: string; label: string } {
  const { windowStart: from, windowEnd: to, precision } = value;
  if (from === null || to === null) return { key: "unknown", label: phrase(locale, "unknownHeading") };
  const label = (text: string): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
  if (precision === "year") return { key: `${yearOf(from)}-12-year`, label: label(formatYear(locale, from)) };
  if (precision === "quarter") {
    return { key: `${to.slice(0, 7)}-Q${quarterOf(from)}`, label: label(formatMonths(locale, from, to)) };
  }
  return { key: from.slice(0, 7), label: label(formatMonth(locale, from)) };
}
