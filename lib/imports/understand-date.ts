import { checkDateValue } from "@/lib/time/check-date-value";
import { type DateValue, datePrecisions, unknownDate } from "@/lib/time/date-value";
import { type ParsedDate, parseDateWords } from "@/lib/time/parse-date-words";
import { canonicalTimeZone } from "@/lib/time/zones";
import type { RowReader } from "./row-reader";
import type { ImportSettings } from "./schema";
import { readYesNo } from "./words/yes-no";

/**
 * The date of a row: from the exact columns of the portal's own exports where they are filled, else from the words of the
 * date, joined with those of the time and zone where these stand in columns of their own.
 * @returns the value, or null with an error noted in the row
 */
export function understandDate(row: RowReader, settings: ImportSettings): DateValue | null {
  return row.text("precision") === "" ? fromWords(row, settings) : fromExactColumns(row);
}

function fromExactColumns(row: RowReader): DateValue | null {
  const precision = datePrecisions.find((it) => it === row.text("precision").toLowerCase());
  if (!precision) {
    row.error("precision", { key: "imports.problem.unread", values: { text: row.text("precision") } });
    return null;
  }
  const value: DateValue = {
    precision,
    windowStart: row.text("windowStart") || null,
    windowEnd: row.text("windowEnd") || null,
    start: instant(row.text("startsAt")),
    end: instant(row.text("endsAt")),
    timeZone: row.text("timeZone") || null,
    tentative: readYesNo(row.text("tentative")) ?? false,
    words: row.text("dateWords") || null,
  };
  const [fault] = checkDateValue(value);
  if (fault) row.error("date", fault);
  return fault ? null : value;
}

function instant(text: string): Date | null {
  return text === "" ? null : new Date(text);
}

function fromWords(row: RowReader, settings: ImportSettings): DateValue | null {
  const [date, start, end, zone] = (["date", "startTime", "endTime", "timeZone"] as const).map((it) => row.text(it));
  if (!date) {
    if (start || end) row.error("date", { key: "imports.problem.timeWithoutDate" });
    else row.warn("date", { key: "imports.problem.noDate" });
    return start || end ? null : unknownDate();
  }
  const words = withTime(date, start ?? "", end ?? "", zone ?? "");
  const read = parseDateWords(words, {
    ...(settings.year === null ? {} : { defaultYear: settings.year }),
    ...(settings.timeZone === null ? {} : { defaultTimeZone: settings.timeZone }),
    dayOrder: settings.dayOrder,
  });
  return understood(row, read, date);
}

/** "31 October 2023" beside "3 PM" and "CET" is "31 October 2023, 3 PM CET". A time that says nothing is left out. */
function withTime(date: string, start: string, end: string, zone: string): string {
  const says = (text: string): boolean => /\d|noon|midi|mediod/iu.test(text);
  if (!says(start)) return date;
  const time = says(end) ? `${start} - ${end}` : start;
  return `${date}, ${time}${zone === "" ? "" : ` ${zoneWords(zone)}`}`;
}

/** "Geneva" in a column of zones is "Geneva time"; abbreviations and names of zones stand as they are. */
function zoneWords(zone: string): string {
  const bare = zone.replace(/[()]/g, "").trim();
  const isName =
    canonicalTimeZone(bare) !== null || /^(?:ces?t|utc|gmt)\b/iu.test(bare) || /\btime$|^h(?:eure|ora) /iu.test(bare);
  return isName || /^[A-Z]{2,5}$/.test(bare) ? bare : `${bare} time`;
}

function understood(row: RowReader, read: ParsedDate, date: string): DateValue | null {
  if (!read.ok) {
    row.error("date", read.error);
    return null;
  }
  for (const warning of read.warnings) row.warn("date", warning);
  // A day that needs nothing more is not repeated as words.
  const isPlain = /^\d{4}-\d{2}-\d{2}$/.test(date) && read.value.precision === "day";
  return isPlain ? { ...read.value, words: null } : read.value;
}
