import { intlTag } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { dayToDate, type PlainDay } from "./plain-day";

/** Dates in English follow the style of the Organization: 23 March 2023. */
function dateTag(locale: Locale): string {
  return locale === "en" ? "en-GB" : intlTag(locale);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: Locale, fields: keyof typeof shown): Intl.DateTimeFormat {
  const key = `${locale} ${fields}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(dateTag(locale), { ...shown[fields], timeZone: "UTC" });
  formats.set(key, format);
  return format;
}

const shown = {
  day: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" },
  shortMonth: { month: "short", year: "numeric" },
  weekday: { weekday: "long" },
} as const;

/** French says "1er" for the first of a month; the locale data does not. */
function dayNumber(locale: Locale, text: string): string {
  return locale === "fr" && text === "1" ? "1er" : text;
}

function join(locale: Locale, parts: readonly { type: string; value: string }[]): string {
  const text = parts.map((part) => (part.type === "day" ? dayNumber(locale, part.value) : part.value)).join("");
  return plainSpaces(text);
}

/** Locale data has thin spaces here and there, which some fonts and calendar programs lack. */
function plainSpaces(text: string): string {
  return text.replace(/[\u2009\u202f]/g, " ");
}

/** "23 March 2023". */
export function formatDay(locale: Locale, day: PlainDay): string {
  return join(locale, dateFormat(locale, "day").formatToParts(dayToDate(day)));
}

/** "3–9 March 2024", "29 January – 2 February 2024"; one day when both are the same. */
export function formatDays(locale: Locale, from: PlainDay, to: PlainDay): string {
  if (from === to) return formatDay(locale, from);
  // Chinese locale data falls back to figures with strokes in ranges.
  if (locale === "zh") return `${formatDay(locale, from)}至${formatDay(locale, to)}`;
  const parts = dateFormat(locale, "day").formatRangeToParts(dayToDate(from), dayToDate(to));
  const text = join(locale, parts);
  // Locale data for British English puts spaces round the dash of "3–9 March" too, which the Organization does not.
  return from.slice(0, 7) === to.slice(0, 7) ? text.replace(" – ", "–") : text;
}

/** "March 2027". */
export function formatMonth(locale: Locale, day: PlainDay): string {
  return plainSpaces(dateFormat(locale, "month").format(dayToDate(day)));
}

/** "Mar 2027", where room is scarce. */
export function formatShortMonth(locale: Locale, day: PlainDay): string {
  return plainSpaces(dateFormat(locale, "shortMonth").format(dayToDate(day)));
}

/** "Monday". */
export function formatWeekday(locale: Locale, day: PlainDay): string {
  return dateFormat(locale, "weekday").format(dayToDate(day));
}

/** "October – December 2024". */
export function formatMonths(locale: Locale, from: PlainDay, to: PlainDay): string {
  if (locale === "zh") return `${formatMonth(locale, from)}至${formatMonth(locale, to)}`;
  return plainSpaces(dateFormat(locale, "month").formatRange(dayToDate(from), dayToDate(to)));
}

/** "2027", with the words that a language puts around a year. */
export function formatYear(locale: Locale, day: PlainDay): string {
  return dateFormat(locale, "year").format(dayToDate(day));
}

/** "8 or 11 March 2024", where the days share month and year; whole dates where not. */
export function formatAlternatives(locale: Locale, days: readonly PlainDay[]): string {
  const last = days.at(-1);
  if (!last || days.some((day) => day.slice(0, 7) !== last.slice(0, 7))) {
    return formatOr(
      locale,
      days.map((day) => formatDay(locale, day)),
    );
  }
  const numbers = formatOr(
    locale,
    days.map((day) => dayNumber(locale, String(Number(day.slice(8))))),
  );
  const parts = dateFormat(locale, "day").formatToParts(dayToDate(last));
  return plainSpaces(parts.map((part) => (part.type === "day" ? numbers : part.value)).join(""));
}

/** Texts of several windows with "or" between them. */
export function formatOr(locale: Locale, texts: readonly string[]): string {
  return new Intl.ListFormat(dateTag(locale), { type: "disjunction", style: "long" }).format(texts);
}
