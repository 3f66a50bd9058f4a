import type { MessageRef } from "@/lib/errors";
import type { PartOfPeriod } from "./lexicon";

/**
 * A piece of a written date. `sign` is its letter in the shape by which the readers recognize a phrase, such as
 * "N|NMY" for "8 or 11 March 2024".
 */
export type Token = { text: string } & (
  | { sign: "N" | "Y" | "M" | "Q"; value: number }
  /** Half of a year or month (1 or 2), week of the year (1 to 53). */
  | { sign: "S" | "I"; value: number }
  | { sign: "D"; year: number; month: number; day: number; dayFirst: boolean }
  | { sign: "T"; minutes: number }
  | { sign: "Z"; zone: string | null; offset: number | null }
  | { sign: "P"; part: PartOfPeriod }
  | { sign: "V"; weekday: number }
  | { sign: PlainSign }
);

/** Week of, a week of a month, not yet confirmed, or, and, dash, slash, comma, brackets, left aside, unread word. */
type PlainSign = "W" | "H" | "?" | "|" | "&" | "-" | "/" | "," | "(" | ")" | "*" | "X";

/** A written date that names something impossible. */
export class UnreadableDate extends Error {
  constructor(readonly reason: MessageRef) {
    super(reason.key);
    this.name = "UnreadableDate";
  }
}

export function unreadable(key: string, values?: MessageRef["values"]): UnreadableDate {
  return new UnreadableDate(values ? { key: `time.error.${key}`, values } : { key: `time.error.${key}` });
}

/** What comes first in "03/04/2023". */
export type DayOrder = "dayFirst" | "monthFirst";

export interface TokenizeOptions {
  /** Stated by the user for numbers like 03/04/2023; left out, the day comes first. */
  dayOrder?: DayOrder;
}

type Match = readonly (string | undefined)[];

/** How one piece of text becomes tokens. */
export interface Rule {
  /** Sticky: tried at the present place only; the first rule that makes tokens wins. */
  pattern: RegExp;
  /** Null: the pattern fits but the rule does not apply; the next one is tried. */
  make: (match: Match, before: Token | undefined, options: TokenizeOptions) => Token[] | null;
}

/** A rule that gives one token without a value. */
export function sign(pattern: RegExp, name: PlainSign): Rule {
  return { pattern, make: ([text = ""]) => [{ sign: name, text: text.trim() }] };
}
