import type { MessageRef } from "@/lib/errors";
import type { DatePrecision } from "../date-value";
import { addDays, monthWindow, type PlainDay, plainDay, weekdayOf, yearOf } from "../plain-day";
import { type Token, unreadable } from "./token";

export interface Window {
  from: PlainDay;
  to: PlainDay;
}

/** The days of a phrase, without its clock times. */
export interface WrittenDays extends Window {
  precision: Exclude<DatePrecision, "minute" | "unknown">;
  /** For `options`: each of them, in order. */
  choices: Window[];
  warnings: MessageRef[];
}

/** Years that a date of the portal may have: from the Charter of the United Nations on. */
const years = { first: 1945, last: 2199 };

interface Part {
  text: string;
  day?: number;
  month?: number;
  year?: number;
}

const partShape = /^(?:D|N|NM|NMY|MN|MNY|NY|M|MY)$/;

/** Reads the tokens of a phrase that has no clock time, zone or remark any more. */
export function readDays(tokens: readonly Token[], defaultYear: number | undefined): WrittenDays {
  const reader = new DayReader(defaultYear);
  const days = reader.read(tokens);
  return { ...days, warnings: reader.warnings };
}

type Read = Omit<WrittenDays, "warnings">;

class DayReader {
  readonly warnings: MessageRef[] = [];

  constructor(private readonly defaultYear: number | undefined) {}

  read(tokens: readonly Token[]): Read {
    const signs = tokens.map((token) => token.sign).join("");
    const rest = tokens.slice(1);
    if (signs === "") throw unreadable("noDate");
    if (signs.startsWith("W")) return this.week(rest);
    if (/^(?:IY?|Y[-/,]?I)$/.test(signs)) return this.weekOfYear(tokens);
    if (/^S[-/,]?Y?$|^Y[-/,]?S$/.test(signs)) return this.halfYear(tokens);
    if (/^[HS]/.test(signs)) return this.partOfMonth(rest, tokens[0]?.text ?? "");
    if (/^PY?$/.test(signs)) return this.partOfYear(tokens);
    if (signs.startsWith("P")) return this.partOfMonth(rest, tokens[0]?.text ?? "");
    if (/^(?:Q(?:[-/,&|]Q)?[-/,]?Y?|Y[-/,]?Q)$/.test(signs)) return this.quarters(tokens);
    if (signs === "Y") return window("year", monthWindow(this.yearOf(tokens), 1, 12));
    return this.days(tokens, signs);
  }

  /** A week may be named by its working days, "week of 3–7 November": it is the seven days from the first. */
  private week(tokens: readonly Token[]): Read {
    const [part, last, ...others] = this.complete(split(tokens, ["-"]).map(readPart));
    if (!part?.day || others.length > 0) throw notUnderstood(tokens);
    const from = this.window(part).from;
    const to = addDays(from, 6);
    const named = last ? this.window(last).from : from;
    if (named < from || named > to) throw notUnderstood(tokens);
    return window("week", { from, to });
  }

  /** Weeks of ISO 8601 begin on Monday; the first holds 4 January. */
  private weekOfYear(tokens: readonly Token[]): Read {
    const year = this.yearOf(tokens);
    const week = valueIn(tokens, "I") ?? 0;
    const fourth = `${year}-01-04`;
    const monday = addDays(fourth, -((weekdayOf(fourth) + 6) % 7));
    const from = addDays(monday, (week - 1) * 7);
    if (week < 1 || yearOf(addDays(from, 3)) !== year) throw unreadable("impossibleDate", { date: textOf(tokens) });
    return window("week", { from, to: addDays(from, 6) });
  }

  private halfYear(tokens: readonly Token[]): Read {
    const months = monthWindow(this.yearOf(tokens), (valueIn(tokens, "S") ?? 1) * 6 - 5, 6);
    return options(monthsOf(months));
  }

  private partOfYear(tokens: readonly Token[]): Read {
    const year = this.yearOf(tokens);
    const part = tokens[0]?.sign === "P" ? tokens[0].part : "mid";
    if (part === "early") return window("quarter", monthWindow(year, 1, 3));
    if (part === "late") return window("quarter", monthWindow(year, 10, 3));
    this.warnings.push({ key: "time.warning.partOfYear", values: { year: String(year) } });
    return window("year", monthWindow(year, 1, 12));
  }

  private partOfMonth(tokens: readonly Token[], text: string): Read {
    const [part] = this.complete([readPart(tokens)]);
    if (!part || part.day !== undefined) throw notUnderstood(tokens);
    this.warnings.push({ key: "time.warning.partOfMonth", values: { text: text.trim() } });
    return window("month", this.window(part));
  }

  private quarters(tokens: readonly Token[]): Read {
    const year = this.yearOf(tokens);
    const found = tokens.flatMap((token) => (token.sign === "Q" ? [monthWindow(year, token.value * 3 - 2, 3)] : []));
    const [first, last] = found;
    if (!first) throw notUnderstood(tokens);
    if (!last) return window("quarter", first);
    if (last.from <= first.from) throw unreadable("endBeforeStart");
    return options(found);
  }

  /** One day or month, a range, or several to choose from; month and year may be written once for all. */
  private days(tokens: readonly Token[], signs: string): Read {
    if (signs.includes("&")) return this.dayAfterDay(tokens);
    const separators = signs.replace(/[^|/,-]/g, "");
    if (separators !== "" && !/^(?:-|[-,|/]*[|/]-?)$/.test(separators)) throw notUnderstood(tokens);
    const groups = split(tokens, ["|", "/", ","]).map((group) => split(group, ["-"]));
    const parts = this.complete(groups.flat().map(readPart));
    const choices = groups.map((group) => this.span(parts.splice(0, group.length)));
    const [only] = choices;
    return choices.length === 1 && only ? only : options(choices.flatMap((choice) => choice.choices));
  }

  /** "8 and 9 March", "8, 9 and 10 March": days that follow each other are a range; others are more than one date. */
  private dayAfterDay(tokens: readonly Token[]): Read {
    const parts = this.complete(split(tokens, ["&", ","]).map(readPart));
    const days = parts.map((part) => (part.day === undefined ? null : this.window(part).from));
    const [first] = days;
    if (!first || days.some((day, place) => day !== addDays(first, place))) throw notUnderstood(tokens);
    return window("day", { from: first, to: addDays(first, days.length - 1) });
  }

  /** "8 March" or "29 January – 2 February". */
  private span(parts: readonly Part[]): Read {
    const [first, last = first] = parts;
    if (!first || !last || parts.length > 2) throw unreadable("notUnderstood", { text: first?.text ?? "" });
    const [start, end] = [this.window(first), this.window(last)];
    if (end.to < start.from) throw unreadable("endBeforeStart");
    const both = { from: start.from, to: end.to };
    if (first.day !== undefined && last.day !== undefined) return window("day", both);
    if (first.day !== undefined || last.day !== undefined) throw unreadable("notUnderstood", { text: last.text });
    if (first === last) return window("month", both);
    const months = monthsOf(both);
    return months.length === 3 && /-(?:01|04|07|10)-01$/.test(both.from) ? window("quarter", both) : options(months);
  }

  /** Fills in what is written once: "8 or 11 March 2024", "March 8 or 11, 2024"; then the year stated by the user. */
  private complete(parts: readonly Part[]): Part[] {
    const completed = parts.map((part, place) => {
      const nearby = [...parts.slice(place), ...parts.slice(0, place).reverse()];
      return {
        ...part,
        month: nearby.find((it) => it.month !== undefined)?.month,
        year: nearby.find((it) => it.year !== undefined)?.year,
      };
    });
    completed.forEach(refuseImpossible);
    return completed.map((part) => ({ ...part, year: part.year ?? this.assumeYear() }));
  }

  private assumeYear(): number {
    if (this.defaultYear === undefined) throw unreadable("yearMissing");
    const warning = { key: "time.warning.yearAssumed", values: { year: String(this.defaultYear) } };
    if (!this.warnings.some((it) => it.key === warning.key)) this.warnings.push(warning);
    return this.defaultYear;
  }

  private yearOf(tokens: readonly Token[]): number {
    return inRange(valueIn(tokens, "Y") ?? this.assumeYear());
  }

  private window({ text, day, month, year }: Part): Window {
    if (month === undefined || year === undefined) throw unreadable("notUnderstood", { text });
    inRange(year);
    const only = plainDay(year, month, day ?? 1);
    if (!only) throw unreadable("impossibleDate", { date: text });
    return day === undefined ? monthWindow(year, month) : { from: only, to: only };
  }
}

function window(precision: Read["precision"], { from, to }: Window): Read {
  return { precision, from, to, choices: [{ from, to }] };
}

/** Several choices in order, each once; one that is left alone is that day, month or range itself. */
function options(choices: readonly Window[]): Read {
  const sorted = [...choices].sort((a, b) => `${a.from} ${a.to}`.localeCompare(`${b.from} ${b.to}`));
  const distinct = sorted.filter((it, place) => it.from !== sorted[place - 1]?.from || it.to !== sorted[place - 1]?.to);
  const [first] = distinct;
  const to = distinct
    .map((choice) => choice.to)
    .sort()
    .at(-1);
  if (!first || !to) throw unreadable("noDate");
  return { precision: distinct.length === 1 ? "day" : "options", from: first.from, to, choices: distinct };
}

function monthsOf({ from, to }: Window): Window[] {
  const months: Window[] = [];
  for (let start = from; start <= to; start = addDays(months.at(-1)?.to ?? to, 1)) {
    months.push(monthWindow(Number(start.slice(0, 4)), Number(start.slice(5, 7))));
    if (months.length > 12) throw unreadable("rangeTooLong");
  }
  return months;
}

function readPart(tokens: readonly Token[]): Part {
  if (!partShape.test(tokens.map((token) => token.sign).join(""))) throw notUnderstood(tokens);
  const part: Part = { text: tokens.map((token) => token.text.trim()).join(" ") };
  for (const token of tokens) {
    if (token.sign === "N") part.day = token.value;
    if (token.sign === "M") part.month = token.value;
    if (token.sign === "Y") part.year = token.value;
    if (token.sign === "D") Object.assign(part, { day: token.day, month: token.month, year: token.year });
  }
  return part;
}

function split(tokens: readonly Token[], separators: readonly string[]): Token[][] {
  const groups: Token[][] = [[]];
  for (const token of tokens) {
    if (separators.includes(token.sign)) groups.push([]);
    else groups.at(-1)?.push(token);
  }
  return groups;
}

function valueIn(tokens: readonly Token[], sign: "Y" | "S" | "I"): number | undefined {
  for (const token of tokens) if (token.sign === sign) return token.value;
}

/** 31 November is no day of any year; 29 February is one of some. */
function refuseImpossible({ text, day, month }: Part): void {
  const leapYear = 2024;
  if (day !== undefined && month !== undefined && !plainDay(leapYear, month, day)) {
    throw unreadable("impossibleDate", { date: text });
  }
}

function inRange(year: number): number {
  if (year < years.first || year > years.last)
    throw unreadable("yearOutOfRange", {
      year: String(year),
      first: String(years.first),
      last: String(years.last),
    });
  return year;
}

function notUnderstood(tokens: readonly Token[]) {
  return unreadable("notUnderstood", { text: textOf(tokens) });
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text.trim()).join(" ");
}
