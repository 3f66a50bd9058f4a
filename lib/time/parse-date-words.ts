import type { MessageRef } from "@/lib/errors";
import { maxWordsLength } from "./check-date-value";
import { atMinute, type DateValue, unknownDate } from "./date-value";
import { weekdayOf } from "./plain-day";
import { endOfDay } from "./words/clock-rules";
import { readDays, type Window, type WrittenDays } from "./words/read-days";
import { type SplitPhrase, splitClock, type WrittenClock } from "./words/split-clock";
import { type Phrase, tidy } from "./words/tidy";
import { type DayOrder, type Token, UnreadableDate, unreadable } from "./words/token";
import { normalize, tokenize } from "./words/tokenize";
import { clockText, instantOf, offsetLabel, offsetMinutes } from "./zones";

export interface ParseOptions {
  /** The year that the user states for dates without one, as on the import of a roadmap. */
  defaultYear?: number;
  /** The zone of clock times that name none. Without it such a time stays in the words only. */
  defaultTimeZone?: string;
  /** Stated by the user for 03/04/2023. Left out, the day comes first, with a warning where that is not sure. */
  dayOrder?: DayOrder;
}

export type ParsedDate =
  | {
      ok: true;
      value: DateValue;
      /** For `options`: each day, range or month to choose from, in order; otherwise the one window. */
      choices: Window[];
      /** Written as a part of a year or month ("late 2024"), which is read as the nearest window we keep. */
      vague: boolean;
      warnings: MessageRef[];
    }
  | { ok: false; error: MessageRef };

/**
 * Reads a date as people write it, in English, French or Spanish: "23 March 2023 – 3 PM CET", "8 or 11 March 2024 (TBD)",
 * "Week of 3 November 2026", "Late 2024", "TBD". Rules: domain guide, section 4. Nothing is guessed: what the reading had
 * to assume is told in `warnings`, and the words stay in the value as they were written.
 * CET and CEST mean Geneva time; where the label does not fit the season the clock time is kept, with a warning. A zone
 * that is not known stays in the words, and the value is the day without its hour.
 */
export function parseDateWords(words: string, options: ParseOptions = {}): ParsedDate {
  try {
    return read(words.trim(), options);
  } catch (error) {
    if (error instanceof UnreadableDate) return { ok: false, error: error.reason };
    throw error;
  }
}

function read(words: string, options: ParseOptions): ParsedDate {
  if (words === "") throw unreadable("empty");
  if (words.length > maxWordsLength) throw unreadable("tooLong", { limit: maxWordsLength });
  const phrase = tidy(tokenize(normalize(words), options));
  const split = splitClock(phrase.tokens);
  if (split.days.length === 0) return withoutDay(words, phrase, split);
  const days = readDays(split.days, options.defaultYear);
  const warnings = [...phrase.warnings, ...days.warnings, ...checkDays(split.days, phrase, days)];
  const timed = readTime(split, phrase, days, options);
  warnings.push(...timed.warnings);
  const remarks = { tentative: phrase.tentative || days.precision === "options", words };
  const value = timed.start
    ? atMinute(timed.start, timed.end, timed.timeZone, remarks)
    : dayValue(days, timed.timeZone, remarks);
  return { ok: true, value, choices: days.choices, vague: isVague(split.days), warnings };
}

/** "TBD" alone is an unknown date, not an empty one. */
function withoutDay(words: string, phrase: Phrase, split: SplitPhrase): ParsedDate {
  if (!phrase.tentative) throw unreadable("noDate");
  const lost = split.clocks.length > 0 ? [{ key: "time.warning.timeKeptAsWords" }] : [];
  return { ok: true, value: unknownDate(words), choices: [], vague: false, warnings: [...phrase.warnings, ...lost] };
}

function isVague(days: readonly Token[]): boolean {
  return days.some((token) => token.sign === "P" || token.sign === "H" || token.sign === "S");
}

function dayValue(
  days: WrittenDays,
  timeZone: string | null,
  remarks: { tentative: boolean; words: string },
): DateValue {
  return {
    precision: days.precision,
    windowStart: days.from,
    windowEnd: days.to,
    start: null,
    end: null,
    timeZone,
    ...remarks,
  };
}

function checkDays(tokens: readonly Token[], phrase: Phrase, days: WrittenDays): MessageRef[] {
  const warnings: MessageRef[] = [];
  for (const token of tokens) {
    if (token.sign !== "D" || !token.dayFirst || token.day > 12 || token.day === token.month) continue;
    warnings.push({ key: "time.warning.dayFirst", values: { text: token.text, date: days.from } });
  }
  const [weekday, another] = phrase.weekdays;
  const single = days.precision === "day" && days.from === days.to && another === undefined;
  if (single && weekday !== undefined && weekday !== weekdayOf(days.from)) {
    warnings.push({ key: "time.warning.weekdayDiffers", values: { date: days.from } });
  }
  return warnings;
}

type Timed = { warnings: MessageRef[] } & (
  | { start: Date; end: Date | null; timeZone: string }
  | { start: null; timeZone: string | null }
);

function readTime(split: SplitPhrase, phrase: Phrase, days: WrittenDays, options: ParseOptions): Timed {
  const [first, second] = split.clocks;
  if (!first) return { start: null, timeZone: chooseZone(split.zones)?.zone ?? null, warnings: [] };
  const last = second ?? first;
  const zone = zoneOf(phrase, [...first.zones, ...last.zones, ...split.zones], options);
  if (zone.timeZone === null) return { start: null, timeZone: null, warnings: [zone.warning] };
  const oneDay = days.from === days.to;
  // An hour means something on a day; "March, 3 p.m." and a range with a start only keep it in the words.
  if (days.precision !== "day" || !(oneDay || second)) {
    return { start: null, timeZone: zone.timeZone, warnings: [{ key: "time.warning.timeKeptAsWords" }] };
  }
  const warnings = zone.warning ? [zone.warning] : [];
  // Midnight is the end of a day here; which day begins with it is not said.
  if (first.minutes === endOfDay) throw unreadable("impossibleTime", { time: clockText(endOfDay) });
  const start = instantOfClock(days.from, first, zone.timeZone, last, warnings);
  const end = second ? instantOfClock(days.to, second, zone.timeZone, first, warnings) : null;
  if (end && end <= start) throw unreadable("endBeforeStart");
  return { start, end, timeZone: zone.timeZone, warnings };
}

type ChosenZone = { timeZone: string; warning: MessageRef | null } | { timeZone: null; warning: MessageRef };

function zoneOf(phrase: Phrase, written: WrittenClock["zones"], { defaultTimeZone }: ParseOptions): ChosenZone {
  if (phrase.unknownZone !== null) return unknownZone(phrase.unknownZone);
  const chosen = chooseZone(written);
  if (chosen) return chosen.zone ? { timeZone: chosen.zone, warning: null } : unknownZone(chosen.text);
  if (!defaultTimeZone) return { timeZone: null, warning: { key: "time.warning.zoneMissing" } };
  return {
    timeZone: defaultTimeZone,
    warning: { key: "time.warning.zoneAssumed", values: { zone: defaultTimeZone } },
  };
}

function unknownZone(zone: string): ChosenZone {
  return { timeZone: null, warning: { key: "time.warning.unknownZone", values: { zone } } };
}

/** The zone by name, which knows summer time, before a bare offset: "(UTC+1, Europe/Zurich)". */
function chooseZone(zones: WrittenClock["zones"]): WrittenClock["zones"][number] | undefined {
  const isOffset = (zone: string | null): boolean => zone === null || zone === "UTC" || zone.startsWith("Etc/");
  return zones.find((it) => !isOffset(it.zone)) ?? zones[0];
}

/**
 * The instant of a clock time on a day. An offset written beside it tells which of two equal times is meant when clocks go
 * back, and is otherwise only compared: the clock time counts (Network pages write "CET" all year).
 */
function instantOfClock(
  day: string,
  clock: WrittenClock,
  timeZone: string,
  other: WrittenClock,
  warnings: MessageRef[],
): Date {
  const label = [...clock.zones, ...other.zones].find((it) => it.offset !== null);
  const reading = instantOf(day, clock.minutes, timeZone);
  if (reading.kind === "gap")
    throw unreadable("timeSkipped", { time: clockText(clock.minutes), date: day, zone: timeZone });
  const candidates = reading.kind === "fold" ? [reading.instant, reading.second] : [reading.instant];
  const labelled = label && candidates.find((instant) => offsetMinutes(timeZone, instant) === label.offset);
  if (label && !labelled) {
    const values = {
      label: label.text.trim(),
      offset: offsetLabel(offsetMinutes(timeZone, reading.instant)),
      zone: timeZone,
    };
    pushOnce(warnings, { key: "time.warning.zoneLabelDiffers", values });
  }
  if (reading.kind === "fold" && !label) {
    warnings.push({ key: "time.warning.timeRepeated", values: { time: clockText(clock.minutes), date: day } });
  }
  return labelled ?? reading.instant;
}

function pushOnce(warnings: MessageRef[], warning: MessageRef): void {
  if (!warnings.some((it) => it.key === warning.key)) warnings.push(warning);
}
