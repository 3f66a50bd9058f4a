import type { MessageRef } from "@/lib/errors";
import { atMinute, type DateValue } from "./date-value";
import { type ParsedDate, parseDateWords } from "./parse-date-words";
import type { PlainDay } from "./plain-day";
import { UnreadableDate } from "./words/token";
import { normalize, tokenize } from "./words/tokenize";
import { canonicalTimeZone, instantOf, localTimeOf } from "./zones";

/** A date as a form asks for it: in words, with clock times and a zone where they are known. All as typed. */
export interface DateFields {
  words: string;
  startTime: string;
  endTime: string;
  timeZone: string;
}

export type ReadDate =
  | { ok: true; value: DateValue; warnings: MessageRef[] }
  | { ok: false; errors: Partial<Record<keyof DateFields, MessageRef>> };

/**
 * Reads the fields of a date. The words may hold a time themselves ("23 March 2023, 3 p.m. CET"); a time in the fields
 * needs words that name one day. The zone counts only where there is a time.
 * @returns the value with the words as typed, or a message for each field at fault
 */
export function readDateFields(fields: DateFields): ReadDate {
  const zone = fields.timeZone.trim();
  const timeZone = canonicalTimeZone(zone);
  if (zone !== "" && timeZone === null) return fault("timeZone", "time.error.unknownZone", { zone });
  const parsed = parseDateWords(fields.words, timeZone ? { defaultTimeZone: timeZone } : {});
  if (!parsed.ok) return { ok: false, errors: { words: parsed.error } };
  if (fields.startTime.trim() === "" && fields.endTime.trim() === "") return understood(parsed, timeZone);
  if (parsed.value.precision === "minute") return fault("startTime", "time.fields.timeTwice");
  const { precision, windowStart, windowEnd } = parsed.value;
  if (precision !== "day" || windowStart === null || windowStart !== windowEnd) {
    return fault("startTime", "time.fields.timeNeedsDay");
  }
  if (timeZone === null) return fault("timeZone", "time.error.zoneMissing");
  return withTimes(fields, parsed, windowStart, timeZone);
}

type Understood = Extract<ParsedDate, { ok: true }>;

function understood(parsed: Understood, chosen: string | null): ReadDate {
  // The zone was the person's own choice in the field beside it, so nothing was assumed.
  const warnings = parsed.warnings.filter(({ key }) => chosen === null || key !== "time.warning.zoneAssumed");
  return { ok: true, value: parsed.value, warnings };
}

function withTimes(fields: DateFields, parsed: Understood, day: PlainDay, timeZone: string): ReadDate {
  if (fields.startTime.trim() === "") return fault("startTime", "time.error.startMissing");
  const start = instantOfText(fields.startTime, day, timeZone);
  if (!(start instanceof Date)) return { ok: false, errors: { startTime: start } };
  const end = fields.endTime.trim() === "" ? null : instantOfText(fields.endTime, day, timeZone);
  if (end !== null && !(end instanceof Date)) return { ok: false, errors: { endTime: end } };
  if (end !== null && end <= start) return fault("endTime", "time.error.endBeforeStart");
  const { tentative, words } = parsed.value;
  return { ok: true, value: atMinute(start, end, timeZone, { tentative, words }), warnings: parsed.warnings };
}

function instantOfText(text: string, day: PlainDay, timeZone: string): Date | MessageRef {
  const minutes = minutesOfText(text);
  if (typeof minutes !== "number") return minutes;
  const reading = instantOf(day, minutes, timeZone);
  if (reading.kind !== "gap") return reading.instant;
  return { key: "time.error.timeSkipped", values: { time: text.trim(), date: day, zone: timeZone } };
}

/** "15:00", "3 p.m.", "10.30 a.m." and "noon", as minutes from midnight. */
function minutesOfText(text: string): number | MessageRef {
  const unreadable = { key: "time.fields.timeUnreadable", values: { time: text.trim().slice(0, 40) } };
  if (text.length > 40) return unreadable;
  try {
    const [time, ...rest] = tokenize(normalize(text.trim()));
    return time?.sign === "T" && rest.length === 0 ? time.minutes : unreadable;
  } catch (error) {
    if (error instanceof UnreadableDate) return error.reason;
    throw error;
  }
}

function fault(field: keyof DateFields, key: string, values?: MessageRef["values"]): ReadDate {
  return { ok: false, errors: { [field]: values ? { key, values } : { key } } };
}

/** The fields that show a value again, so that reading them gives the same value. Null gives empty fields. */
export function dateFieldsOf(value: DateValue | null): DateFields {
  if (!value) return { words: "", startTime: "", endTime: "", timeZone: "" };
  const words = value.words ?? value.windowStart ?? "";
  const timeZone = value.timeZone ?? "";
  if (value.start === null || wordsHoldTime(words, timeZone)) return { words, startTime: "", endTime: "", timeZone };
  return {
    words,
    startTime: clockOf(value.start, timeZone),
    endTime: value.end ? clockOf(value.end, timeZone) : "",
    timeZone,
  };
}

function wordsHoldTime(words: string, timeZone: string): boolean {
  const parsed = parseDateWords(words, timeZone ? { defaultTimeZone: timeZone } : {});
  return parsed.ok && parsed.value.precision === "minute";
}

function clockOf(instant: Date, timeZone: string): string {
  const { minutes } = localTimeOf(instant, timeZone);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
