import type { Locale } from "@/lib/i18n/locales";

/** What a reader can find. */
export const searchKinds = [
  "talk",
  "concept_note",
  "summary_report",
  "question",
  "pledge",
  "practice",
  "workstream",
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Records that are indexed as a whole: a change of any part makes all of their entries anew. */
export const searchUnits = ["talk", "pledge", "practice", "workstream"] as const;
export type SearchUnit = (typeof searchUnits)[number];

/** The public words of a record in one language. */
export interface SearchText {
  kind: SearchKind;
  subjectId: string;
  locale: Locale;
  title: string;
  body: string;
  /** Address below the language. */
  path: string;
  day: Date;
  /** Facts by which it is found in each language, whatever its own: States, regions, what its objectives are about. */
  facts: Readonly<Record<Locale, string>>;
}
