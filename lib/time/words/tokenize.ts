import type { MessageRef } from "@/lib/errors";
import { canonicalTimeZone, genevaZone } from "../zones";
import { fillerWords, fold, monthWords, orWords, type PartOfPeriod, partWords, toWords, weekdayWords } from "./lexicon";

/**
 * A piece of a written date. `sign` is its letter in the shape by which the readers recognize a phrase, such as
 * "N|NMY" for "8 or 11 March 2024".
 */
export type Token = { text: string } & (
  | { sign: "N" | "Y" | "M" | "Q"; value: number }
  | { sign: "D"; year: number; month: number; day: number; dayFirst: boolean }
  | { sign: "T"; minutes: number }
  | { sign: "Z"; zone: string | null; offset: number | null }
  | { sign: "P"; part: PartOfPeriod }
  | { sign: "V"; weekday: number }
  /** Week of, not yet confirmed, or, dash, slash, comma, brackets, footnote, word that says nothing here. */
  | { sign: "W" | "?" | "|" | "-" | "/" | "," | "(" | ")" | "*" | "X" }
);

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

type Match = readonly (string | undefined)[];

interface Rule {
  /** Tried at the present place only; the first rule that makes tokens wins. */
  pattern: RegExp;
  /** Null: the pattern fits but the rule does not apply; the next one is tried. */
  make: (match: Match, before: Token | undefined) => Token[] | null;
}

function clock(text: string, hours: string, minutes: string | undefined, meridiem?: string): Token {
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
  const possible = minute < 60 && (meridiem ? hour >= 1 && hour <= 12 : hour < 24);
  if (!possible) throw unreadable("impossibleTime", { time: text.trim() });
  if (!meridiem) return { sign: "T", text, minutes: hour * 60 + minute };
  return { sign: "T", text, minutes: ((hour % 12) + (meridiem.toLowerCase() === "p" ? 12 : 0)) * 60 + minute };
}

/** The first time of "3–4.30 p.m." takes the half of the day of the second, unless that would turn them round. */
function clockBeforeMeridiem([text = "", hours = "", minutes, endHours = "", endMinutes, meridiem = ""]: Match): Token {
  const start = clock(text, hours, minutes, meridiem);
  const end = clock(text, endHours, endMinutes, meridiem);
  if (start.sign !== "T" || end.sign !== "T" || start.minutes < end.minutes) return start;
  return clock(text, hours, minutes, "a");
}

function zoneOfOffset(offset: number): string | null {
  if (offset === 0) return "UTC";
  // The database names whole hours only, with the sign of POSIX: Etc/GMT-1 is one hour ahead of UTC.
  if (offset % 60 !== 0) return null;
  return canonicalTimeZone(`Etc/GMT${offset > 0 ? "-" : "+"}${Math.abs(offset) / 60}`);
}

function offsetZone(text: string, sign: string, hours: string, minutes: string | undefined): Token {
  const offset = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
  return { sign: "Z", text, zone: zoneOfOffset(offset), offset };
}

function numericDate(text: string, year: string, month: string, day: string, dayFirst: boolean): Token {
  return { sign: "D", text, year: Number(year), month: Number(month), day: Number(day), dayFirst };
}

const ordinals = ["first", "second", "third", "fourth"];

const rules: readonly Rule[] = [
  { pattern: /\s+/y, make: () => [] },
  { pattern: /\*[\s\S]*/y, make: ([text = ""]) => [{ sign: "*", text: text.slice(1).trim() }] },
  {
    pattern:
      /(?:dates? )?(?:to be (?:determined|decided|confirmed|announced|advised|defined)|tb[acd]|tentative(?:ly)?|provisional(?:ly)?|not (?:yet )?known(?: yet)?|unknown)\b/iy,
    make: ([text = ""]) => [{ sign: "?", text }],
  },
  {
    pattern:
      /(?:(?:date )?(?:à|a) (?:confirmer|déterminer|determiner|annoncer|définir)|(?:fecha )?por (?:confirmar|determinar|anunciar|definir))\b/iy,
    make: ([text = ""]) => [{ sign: "?", text }],
  },
  {
    pattern: /(\d{4})-(\d{2})-(\d{2})t(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:(z)|([+-])(\d{2}):?(\d{2}))?(?!\w)/iy,
    make: ([
      text = "",
      year = "",
      month = "",
      day = "",
      hours = "",
      minutes,
      zulu,
      sign,
      zoneHours = "",
      zoneMinutes,
    ]) => {
      const tokens = [
        numericDate(text.slice(0, 10), year, month, day, false),
        clock(text.slice(11, 16), hours, minutes),
      ];
      if (zulu) tokens.push(offsetZone("UTC", "+", "0", undefined));
      if (sign) tokens.push(offsetZone(`UTC${sign}${zoneHours}:${zoneMinutes}`, sign, zoneHours, zoneMinutes));
      return tokens;
    },
  },
  {
    pattern: /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\w)/y,
    make: ([text = "", year = "", , month = "", day = ""]) => [numericDate(text, year, month, day, false)],
  },
  {
    pattern: /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\w)/y,
    make: ([text = "", day = "", , month = "", year = ""]) => [numericDate(text, year, month, day, true)],
  },
  {
    pattern: /\d{1,2}([-/.])\d{1,2}\1\d{2}(?!\w)/y,
    make: ([text = ""]) => {
      throw unreadable("twoDigitYear", { date: text });
    },
  },
  {
    pattern: /(\d{4})-(\d{2})(?!\w)/y,
    make: ([text = "", year = "", month = ""]) => [
      { sign: "M", text, value: Number(month) },
      { sign: "Y", text, value: Number(year) },
    ],
  },
  {
    pattern: /(?:12 )?(?:noon|midday|midi|mediodía|mediodia)\b/iy,
    make: ([text = ""]) => [{ sign: "T", text, minutes: 720 }],
  },
  {
    pattern: /(0?[1-9]|1[0-2])(?:[:.]([0-5]\d))?(?= ?(?:-|to) ?(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.? ?m\b)/iy,
    make: (match) => [clockBeforeMeridiem(match)],
  },
  {
    pattern: /(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.? ?m\b\.?/iy,
    make: ([text = "", hours = "", minutes, meridiem]) => [clock(text, hours, minutes, meridiem)],
  },
  {
    pattern: /(\d{1,2})(?::(\d{2})(?::\d{2})?|\.(\d{2})| ?h(?: ?(\d{2}))?)(?=z\b|(?![\w.]\w|\w))/iy,
    make: ([text = "", hours = "", colon, dot, letter]) => [clock(text, hours, colon ?? dot ?? letter)],
  },
  {
    pattern: /(?:utc|gmt) ?([+-]) ?(\d{1,2})(?::?(\d{2}))?(?!\w)/iy,
    make: ([text = "", sign = "", hours = "", minutes]) => [offsetZone(text, sign, hours, minutes)],
  },
  {
    pattern: /z\b/iy,
    make: ([text = ""], before) => (before?.sign === "T" ? [{ sign: "Z", text, zone: "UTC", offset: 0 }] : null),
  },
  { pattern: /(?:utc|gmt)\b/iy, make: ([text = ""]) => [{ sign: "Z", text, zone: "UTC", offset: 0 }] },
  {
    pattern: /(ces?t)\b/iy,
    make: ([text = ""]) => [{ sign: "Z", text, zone: genevaZone, offset: text.length === 3 ? 60 : 120 }],
  },
  {
    pattern: /geneva (?:local )?time\b|heure de genève\b|hora de ginebra\b/iy,
    make: ([text = ""]) => [{ sign: "Z", text, zone: genevaZone, offset: null }],
  },
  {
    pattern: /new york (?:local )?time\b/iy,
    make: ([text = ""]) => [{ sign: "Z", text, zone: "America/New_York", offset: null }],
  },
  {
    pattern: /[a-z]+(?:\/[a-z0-9_+-]+)+/iy,
    make: ([text = ""], before) => {
      const zone = canonicalTimeZone(text);
      if (zone) return [{ sign: "Z", text, zone, offset: null }];
      // "Mars/Base" after a clock time is a zone we do not know; elsewhere it may be "March/April".
      return before?.sign === "T" ? [{ sign: "X", text }] : null;
    },
  },
  {
    pattern: /week (?:of|beginning|commencing|starting)\b|semaine d[ue]\b|semana del?\b/iy,
    make: ([text = ""]) => [{ sign: "W", text }],
  },
  { pattern: /[qt]([1-4])\b/iy, make: ([text = "", number]) => [{ sign: "Q", text, value: Number(number) }] },
  {
    pattern: /(first|second|third|fourth|[1-4](?:st|nd|rd|th)) quarter\b/iy,
    make: ([text = "", word = ""]) => {
      const position = ordinals.indexOf(word.toLowerCase());
      return [{ sign: "Q", text, value: position < 0 ? Number(word[0]) : position + 1 }];
    },
  },
  { pattern: /(\d{4})(?!\w)/y, make: ([text = ""]) => [{ sign: "Y", text, value: Number(text) }] },
  {
    pattern: /(\d{1,2})(?:st|nd|rd|th|ers?|re|º|ª)?(?![\d\p{L}])/iuy,
    make: ([text = "", number]) => [{ sign: "N", text, value: Number(number) }],
  },
  { pattern: /['’]/y, make: () => [] },
  { pattern: /[\p{L}\p{M}]+\.?/uy, make: ([text = ""]) => word(text) },
  { pattern: /[-/,()]/y, make: ([text = ""]) => [{ sign: text as "-" | "/" | "," | "(" | ")", text }] },
  { pattern: /[\s\S]/uy, make: ([text = ""]) => [{ sign: "X", text }] },
];

function word(text: string): Token[] {
  const folded = fold(text);
  const month = monthWords.get(folded);
  if (month !== undefined) return [{ sign: "M", text, value: month }];
  const weekday = weekdayWords.get(folded);
  if (weekday !== undefined) return [{ sign: "V", text, weekday }];
  const part = partWords.get(folded);
  if (part) return [{ sign: "P", text, part }];
  if (orWords.has(folded)) return [{ sign: "|", text }];
  if (toWords.has(folded)) return [{ sign: "-", text }];
  if (fillerWords.has(folded)) return [];
  return [{ sign: "X", text }];
}

/** One form for what editors and keyboards vary: dashes, minus signs, narrow and no-break spaces, full-width digits. */
export function normalize(words: string): string {
  return words
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * Cuts normalized words into tokens.
 * @throws UnreadableDate for an impossible clock time or a year of two digits
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let place = 0;
  while (place < text.length) place += readOne(text, place, tokens);
  return tokens;
}

function readOne(text: string, place: number, tokens: Token[]): number {
  for (const rule of rules) {
    rule.pattern.lastIndex = place;
    const match = rule.pattern.exec(text);
    const made = match && rule.make([...match], tokens.at(-1));
    if (!match || !made) continue;
    tokens.push(...made);
    return match[0].length;
  }
  throw unreadable("notUnderstood", { text });
}
