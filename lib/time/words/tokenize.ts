import { clockRules, instantRule, zoneRules } from "./clock-rules";
import { numberDateRules, periodRules } from "./day-rules";
import { andWords, fillerWords, fold, monthWords, orWords, partWords, toWords, weekdayWords } from "./lexicon";
import { remarkRules } from "./remark-rules";
import { type Rule, sign, type Token, type TokenizeOptions, unreadable } from "./token";

/** Separators as people put them; a semicolon or bar parts like a comma. */
const punctuation: readonly Rule[] = [
  {
    // "de 14h30 à 16h15", "3 a 5 de marzo"; elsewhere the word says nothing ("à 15 h", "a las 15:00").
    pattern: /[àa](?= \d{1,2}([:.]\d| ?h| ?[ap]\.? ?m\b)?)/iy,
    make: ([text = "", timed], before) =>
      before?.sign === "T" || before?.sign === "Z" || (before?.sign === "N" && !timed) ? [{ sign: "-", text }] : null,
  },
  { pattern: /['’@]/y, make: () => [] },
  { pattern: /[\p{L}\p{M}]+\.?/uy, make: ([text = ""]) => word(text) },
  { pattern: /[-/,()]/y, make: ([text = ""]) => [{ sign: text as "-" | "/" | "," | "(" | ")", text }] },
  sign(/[;|،；，、]/y, ","),
  sign(/&/y, "&"),
  { pattern: /:/y, make: () => [] },
  sign(/[\s\S]/uy, "X"),
];

const rules: readonly Rule[] = [
  ...remarkRules,
  instantRule,
  ...numberDateRules,
  ...clockRules,
  ...zoneRules,
  ...periodRules,
  ...punctuation,
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
  if (andWords.has(folded)) return [{ sign: "&", text }];
  if (toWords.has(folded)) return [{ sign: "-", text }];
  if (fillerWords.has(folded)) return [];
  return [{ sign: "X", text }];
}

/** Digits of Arabic and Persian texts; those of full width fall to NFKC. */
function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** One form for what editors and keyboards vary: dashes, minus signs, spaces, digits, and marks that nobody sees. */
export function normalize(words: string): string {
  return latinDigits(words.normalize("NFKC"))
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * Cuts normalized words into tokens.
 * @throws UnreadableDate for an impossible clock time or a year of two digits
 */
export function tokenize(text: string, options: TokenizeOptions = {}): Token[] {
  const tokens: Token[] = [];
  let place = 0;
  while (place < text.length) place += readOne(text, place, tokens, options);
  return tokens;
}

function readOne(text: string, place: number, tokens: Token[], options: TokenizeOptions): number {
  for (const rule of rules) {
    rule.pattern.lastIndex = place;
    const match = rule.pattern.exec(text);
    const made = match && rule.make([...match], tokens.at(-1), options);
    if (!match || !made) continue;
    tokens.push(...made);
    return match[0].length;
  }
  throw unreadable("notUnderstood", { text });
}
