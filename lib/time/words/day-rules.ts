import { fold, monthWords, ordinalWords } from "./lexicon";
import { type Rule, sign, type Token, unreadable } from "./token";

function numericDate(text: string, year: string, month: string, day: string, dayFirst: boolean): Token {
  return { sign: "D", text, year: Number(year), month: Number(month), day: Number(day), dayFirst };
}

function valued(name: "Q" | "S" | "I", text: string, value: number | undefined): Token[] | null {
  return value === undefined ? null : [{ sign: name, text, value }];
}

/** "second", "2nd", "2e", "segundo": 2. */
function positionOf(word: string): number | undefined {
  return ordinalWords.get(fold(word)) ?? (/^\d/.test(word) ? Number.parseInt(word, 10) : undefined);
}

/** Texts are normalized: "3.º" has become "3.o". */
const ordinal = String.raw`(\p{L}+|[1-5](?:\.[oa]|\.?er|\p{L}{0,3}))`;

/** Dates in numbers. Those with a clock time in the same piece stand in `clock-rules`. */
export const numberDateRules: readonly Rule[] = [
  {
    pattern: /((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?!\w)/y,
    make: ([text = "", year = "", month = "", day = ""]) => [numericDate(text, year, month, day, false)],
  },
  {
    pattern: /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\w)/y,
    make: ([text = "", year = "", , month = "", day = ""]) => [numericDate(text, year, month, day, false)],
  },
  {
    pattern: /(\d{4}) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?[日号])?/y,
    make: ([text = "", year = "", month = "", day]) =>
      day
        ? [numericDate(text, year, month, day, false)]
        : [
            { sign: "M", text, value: Number(month) },
            { sign: "Y", text, value: Number(year) },
          ],
  },
  {
    pattern: /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\w)/y,
    make: ([text = "", first = "", , second = "", year = ""], _before, { dayOrder }) => [
      dayOrder === "monthFirst"
        ? numericDate(text, year, first, second, false)
        : numericDate(text, year, second, first, dayOrder === undefined),
    ],
  },
  {
    pattern: /(\d{1,2})([-/.])(\p{L}{3,})\.?\2(\d{4}|\d{2})(?!\w)/uy,
    make: ([text = "", day = "", , name = "", year = ""]) => {
      const month = monthWords.get(fold(name));
      if (month === undefined) return null;
      if (year.length === 2) throw unreadable("twoDigitYear", { date: text });
      return [numericDate(text, year, String(month), day, false)];
    },
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
];

/** Weeks, parts of months and years, quarters; then bare years and numbers. */
export const periodRules: readonly Rule[] = [
  {
    pattern: /(?:week|wk|semaine|semana) ?(?:no?\.? ?|nº ?|n° ?)?(\d{1,2})(?![\d\p{L}])/iuy,
    make: ([text = "", week]) => valued("I", text, Number(week)),
  },
  { pattern: /w(\d{2})\b/iy, make: ([text = "", week]) => valued("I", text, Number(week)) },
  sign(
    /(?:(?:week|wk)\.? (?:of|beginning|commencing|starting|from)|w\/c|w\/b|semaine (?:d[ue]|commençant le|commencant le|débutant le)|semana (?:del?|que (?:comienza|empieza) el))(?!\p{L})/iuy,
    "W",
  ),
  {
    pattern: new RegExp(String.raw`${ordinal} (?:week|semaine|semana)(?!\p{L})`, "iuy"),
    make: ([text = "", word = ""]) => (positionOf(word) === undefined ? null : [{ sign: "H", text }]),
  },
  { pattern: /[qt]([1-4])\b/iy, make: ([text = "", number]) => valued("Q", text, Number(number)) },
  { pattern: /[hs]([12])\b/iy, make: ([text = "", number]) => valued("S", text, Number(number)) },
  {
    pattern: new RegExp(String.raw`${ordinal} (?:quarter|trimestre)(?!\p{L})`, "iuy"),
    make: ([text = "", word = ""]) => {
      const position = positionOf(word);
      return position !== undefined && position > 4 ? null : valued("Q", text, position);
    },
  },
  {
    pattern: new RegExp(
      String.raw`${ordinal} (?:half|semester|semestre|quinzaine|quincena|mitad|moitié)(?!\p{L})`,
      "iuy",
    ),
    make: ([text = "", word = ""]) => {
      const position = positionOf(word);
      return position !== undefined && position > 2 ? null : valued("S", text, position);
    },
  },
  {
    pattern: /['’]\d{2}(?!\w)/y,
    make: ([text = ""]) => {
      throw unreadable("twoDigitYear", { date: text });
    },
  },
  { pattern: /(\d{4})(?!\w)/y, make: ([text = ""]) => [{ sign: "Y", text, value: Number(text) }] },
  {
    pattern: /(\d{1,2})(?:st|nd|rd|th|\.?ers?|re|\.?[oa°])?(?![\d\p{L}])/iuy,
    make: ([text = "", number]) => [{ sign: "N", text, value: Number(number) }],
  },
];
