import { type FilterReader, filterReader, type Query } from "@/lib/http/read-filters";
import { countryCodes } from "@/lib/reference/member-states";
import { objectiveNumbers } from "@/lib/reference/objectives";
import { regionIds } from "@/lib/reference/regions";
import { audiences, talkFormats, talkLevels } from "@/lib/reference/talk-terms";
import { isPlainDay, type PlainDay } from "@/lib/time/plain-day";
import { talkStates } from "./workflow";

const languages = ["ar", "zh", "en", "fr", "ru", "es"] as const;

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

/**
 * Reads the filters of an address. What cannot be a filter (an unknown word, an impossible day, a repeated name beyond its
 * first value) is left out and named, so that the page can say so; nothing in an address is ever an error.
 */
export function readCalendarFilter(query: Query): { filter: CalendarFilter; ignored: string[] } {
  const read = filterReader(query);
  return { filter: filterFrom(read), ignored: read.ignored() };
}

/** The same, for whoever reads more of the address. */
export function filterFrom(read: FilterReader): CalendarFilter {
  const day = (text: string) => (isPlainDay(text) ? text : undefined);
  const filter: { [Name in keyof CalendarFilter]: CalendarFilter[Name] | undefined } = {
    level: read.one("level", talkLevels),
    region: read.one("region", regionIds),
    country: read.value("country", (text) => countryCodes.find((code) => code === text.toUpperCase())),
    objective: read.value("objective", (text) => objectiveNumbers.find((number) => String(number) === text)),
    workstream: read.value("workstream", (text) => (/^[a-z0-9-]{1,80}$/.test(text) ? text : undefined)),
    audience: read.one("audience", audiences),
    format: read.one("format", talkFormats),
    language: read.one("language", languages),
    status: read.one("status", talkStates),
    from: read.value("from", day),
    to: read.value("to", day),
    q: read.words("q") || undefined,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

/** The filters of the calendar that have values to choose from. */
export const calendarFacets = [
  "level",
  "region",
  "country",
  "objective",
  "workstream",
  "audience",
  "format",
  "language",
  "status",
] as const;
export type CalendarFacet = (typeof calendarFacets)[number];

/** Names of all filters of the calendar. */
export const calendarFilterNames = [
  ...calendarFacets,
  "from",
  "to",
  "q",
] as const satisfies readonly (keyof CalendarFilter)[];

/** The filters as the query of an address, in one order, so that the same filter has one address. */
export function calendarQuery(filter: CalendarFilter): URLSearchParams {
  return new URLSearchParams(
    Object.entries(filter)
      .map(([name, value]): [string, string] => [name, String(value)])
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}
