import { canonicalTimeZone, genevaZone } from "../zones";
import { fold } from "./lexicon";
import { type Rule, type Token, unreadable } from "./token";
import { zoneOfCity } from "./zone-of-city";

type Match = readonly (string | undefined)[];

/** Minutes of the end of a day, "24:00"; no talk begins then. */
export const endOfDay = 24 * 60;

function clock(text: string, hours: string, minutes: string | undefined, meridiem?: string): Token {
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
  if (!meridiem && hour === 24 && minute === 0) return { sign: "T", text, minutes: endOfDay };
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

function offsetZone(text: string, plusOrMinus: string, hours: string, minutes: string | undefined): Token {
  const offset = (plusOrMinus === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
  return { sign: "Z", text, zone: zoneOfOffset(offset), offset };
}

function geneva(text: string, offset: number | null = null): Token[] {
  return [{ sign: "Z", text, zone: genevaZone, offset }];
}

/** A day and a clock time in one piece; must be tried before the rules for either. */
export const instantRule: Rule = {
  pattern: /(\d{4})-(\d{2})-(\d{2})t(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:(z)|([+-])(\d{2}):?(\d{2}))?(?!\w)/iy,
  make: ([
    text = "",
    year = "",
    month = "",
    day = "",
    hours = "",
    minutes,
    zulu,
    plusOrMinus,
    zoneHours = "",
    zoneMinutes,
  ]) => {
    const date = { year: Number(year), month: Number(month), day: Number(day), dayFirst: false };
    const tokens: Token[] = [
      { sign: "D", text: text.slice(0, 10), ...date },
      clock(text.slice(11, 16), hours, minutes),
    ];
    if (zulu) tokens.push(offsetZone("UTC", "+", "0", undefined));
    if (plusOrMinus) {
      const written = `UTC${plusOrMinus}${zoneHours}:${zoneMinutes}`;
      tokens.push(offsetZone(written, plusOrMinus, zoneHours, zoneMinutes));
    }
    return tokens;
  },
};

/** Clock times: 15:00, 15.00, 15h30, 3 p.m., 3 de la tarde, 1500 hrs, noon. */
export const clockRules: readonly Rule[] = [
  {
    pattern: /(?:12 )?(?:noon|midday|midi|mediodía|mediodia|полдень)(?!\p{L})/iuy,
    make: ([text = ""]) => [{ sign: "T", text, minutes: 720 }],
  },
  {
    pattern: /(?:12 )?(?:midnight|minuit|medianoche)(?!\p{L})/iuy,
    make: ([text = ""]) => [{ sign: "T", text, minutes: endOfDay }],
  },
  {
    pattern: /(0?[1-9]|1[0-2])(?:[:.]([0-5]\d))?(?= ?(?:-|to|a) ?(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.? ?m\b)/iy,
    make: (match) => [clockBeforeMeridiem(match)],
  },
  {
    pattern: /(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.? ?m\b\.?/iy,
    make: ([text = "", hours = "", minutes, meridiem]) => [clock(text, hours, minutes, meridiem)],
  },
  {
    pattern: /(\d{1,2})(?:[:.](\d{2}))? de la (mañana|manana|tarde|noche)(?!\p{L})/iuy,
    make: ([text = "", hours = "", minutes, part = ""]) => [
      clock(text, hours, minutes, fold(part) === "manana" ? "a" : "p"),
    ],
  },
  {
    // Four digits are a year, unless they are called a time.
    pattern:
      /([01]\d|2[0-3])([0-5]\d)(?=(?: ?- ?(?:[01]\d|2[0-3])[0-5]\d)? ?(?:h(?:rs?|ours|oras|eures)?|utc|gmt|ces?t)\b)/iy,
    make: ([text = "", hours = "", minutes]) => [clock(text, hours, minutes)],
  },
  {
    pattern: /(\d{1,2})(?::(\d{2})(?::\d{2})?|\.(\d{2})| ?h(?: ?(\d{2}))?)(?=z\b|(?![\w.]\w|\w))/iy,
    make: ([text = "", hours = "", colon, dot, letter]) => [clock(text, hours, colon ?? dot ?? letter)],
  },
  {
    pattern: /(?:h|hrs?|hours|heures|horas|o'clock|час(?:а|ов)?)(?!\p{L})\.?/iuy,
    make: (_match, before) => (before?.sign === "T" ? [] : null),
  },
];

/** Zones: offsets, names of the IANA database, and the words by which people call the clocks of a city. */
export const zoneRules: readonly Rule[] = [
  {
    pattern: /(?:utc|gmt) ?([+-]) ?(\d{1,2})(?::?(\d{2}))?(?!\w)/iy,
    make: ([text = "", plusOrMinus = "", hours = "", minutes]) => [offsetZone(text, plusOrMinus, hours, minutes)],
  },
  {
    pattern: /z\b/iy,
    make: ([text = ""], before) => (before?.sign === "T" ? [{ sign: "Z", text, zone: "UTC", offset: 0 }] : null),
  },
  { pattern: /(?:utc|gmt)\b/iy, make: ([text = ""]) => [{ sign: "Z", text, zone: "UTC", offset: 0 }] },
  { pattern: /ces?t ?\/ ?ces?t\b/iy, make: ([text = ""]) => geneva(text) },
  { pattern: /(ces?t)\b/iy, make: ([text = ""]) => geneva(text, text.length === 3 ? 60 : 120) },
  {
    pattern:
      /central european (?:summer )?time\b|heure (?:d'été )?d['’ ]?europe centrale\b|hora (?:de )?europa central\b/iy,
    make: ([text = ""]) => geneva(text),
  },
  {
    pattern: /geneva (?:local )?time\b|heure (?:locale )?(?:de|à) genève\b|hora (?:local )?de ginebra\b/iy,
    make: ([text = ""]) => geneva(text),
  },
  {
    pattern:
      /(?:(\p{L}+(?: \p{L}+){0,2}?) (?:local )?time|(?:heure (?:locale )?(?:de |d['’])|hora (?:local )?de )(\p{L}+(?:[ -]\p{L}+){0,2}))(?!\p{L})/iuy,
    make: ([text = "", english, other]) => {
      const zone = zoneOfCity(english ?? other ?? "");
      return zone ? [{ sign: "Z", text, zone, offset: null }] : null;
    },
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
];
