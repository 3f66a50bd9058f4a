import type { Audience, TalkLevel } from "@/lib/reference/talk-terms";
import type { DateValue } from "@/lib/time/date-value";

/** What is known of who and what a date takes up. Empty lists and null: not known, or not for the viewer. */
export interface Facts {
  level: TalkLevel | null;
  regions: readonly string[];
  countries: readonly string[];
  workstreamId: string | null;
  primaryObjective: number | null;
  audience: Audience | null;
  languages: readonly string[];
  /** Organizers: ids of the directory and, for the others, names as `plainName` makes them. */
  organizers: readonly string[];
  /** Speakers and moderators, as `plainName` makes them. */
  people: readonly string[];
}

export const nothingKnown: Facts = {
  level: null,
  regions: [],
  countries: [],
  workstreamId: null,
  primaryObjective: null,
  audience: null,
  languages: [],
  organizers: [],
  people: [],
};

/** Something that is to take place, with its dates: one for a talk, up to three for a proposal. */
export interface Plan extends Facts {
  dates: readonly DateValue[];
  /** Free text in which people are named, as `plainName` makes it; names of others are looked for in it. */
  words: string;
}

export type EngagementKind = "talk" | "review" | "proposal";

/** Something that already takes up a date. */
export interface Engagement extends Facts {
  kind: EngagementKind;
  id: string;
  date: DateValue;
  title: string;
  /** Language of the title. */
  lang: string;
  /** Address below the language; null when the viewer has no page of it. */
  path: string | null;
  status: string;
}

/** A name or text without accents, capitals and punctuation, so that "José Núñez" and "Jose Nunez" are one. */
export function plainName(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
