import { plainWords } from "@/lib/http/plain-words";
import { countryCodes } from "@/lib/reference/member-states";
import { objectiveNumbers } from "@/lib/reference/objectives";
import { regionIds } from "@/lib/reference/regions";
import { audiences, talkFormats, talkLevels } from "@/lib/reference/talk-terms";
import { isPlainDay, type PlainDay } from "@/lib/time/plain-day";
import { talkStates } from "./workflow";

const languages = ["ar", "zh", "en", "fr", "ru", "es"] as const;
const longestSearch = 200;

/** What the calendar, its feed and the API can be filtered by; an absent part filters nothing. */
export interface CalendarFilter {
  level?: (typeof talkLevels)[number];
  region?: string;
  country?: string;
  objective?: number;
  workstream?: string;
  audience?: (typeof audiences)[number];
  format?: (typeof talkFormats)[number];
  language?: string;
  status?: (typeof talkStates)[number];
  from?: PlainDay;
  to?: PlainDay;
  q?: string;
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Reads the filters of an address. What cannot be a filter (an unknown word, an impossible day, a repeated name beyond its
 * first value) is left out and named, so that the page can say so; nothing in an address is ever an error.
 */
export function readCalendarFilter(query: Query): { filter: CalendarFilter; ignored: string[] } {
  const ignored: string[] = [];
  const pick = <T>(name: string, read: (text: string) => T | undefined): { [key: string]: T } => {
    const value = query[name];
    const text = (typeof value === "string" ? value : value?.[0])?.trim();
    if (!text) return {};
    const read_ = read(text);
    if (read_ !== undefined) return { [name]: read_ };
    ignored.push(name);
    return {};
  };
  const oneOf =
    <T extends string>(words: readonly T[]) =>
    (text: string): T | undefined =>
      words.find((word) => word === text);
  const day = (text: string) => (isPlainDay(text) ? text : undefined);
  const filter: CalendarFilter = {
    ...pick("level", oneOf(talkLevels)),
    ...pick("region", oneOf(regionIds)),
    ...pick("country", (text) => oneOf(countryCodes)(text.toUpperCase())),
    ...pick("objective", (text) => objectiveNumbers.find((number) => String(number) === text)),
    ...pick("workstream", (text) => (/^[a-z0-9-]{1,80}$/.test(text) ? text : undefined)),
    ...pick("audience", oneOf(audiences)),
    ...pick("format", oneOf(talkFormats)),
    ...pick("language", oneOf(languages)),
    ...pick("status", oneOf(talkStates)),
    ...pick("from", day),
    ...pick("to", day),
    ...pick("q", (text) => plainWords(text, longestSearch) || undefined),
  };
  return { filter, ignored };
}

/** The filters as the query of an address, in one order, so that the same filter has one address. */
export function calendarQuery(filter: CalendarFilter): URLSearchParams {
  return new URLSearchParams(
    Object.entries(filter)
      .map(([name, value]): [string, string] => [name, String(value)])
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}
