/** What a column of a calendar can tell about a talk, in the order in which forms and exports show it. */
export const importFields = [
  "title",
  "date",
  "startTime",
  "endTime",
  "timeZone",
  "summary",
  "kind",
  "level",
  "regions",
  "countries",
  "objectives",
  "primaryObjective",
  "principles",
  "workstream",
  "audience",
  "chathamHouse",
  "listing",
  "format",
  "venue",
  "languages",
  "organizers",
  "status",
  "reason",
  "heldOn",
  "locale",
  "source",
  "sourceUrl",
  "recurrence",
  "dateWords",
  "precision",
  "windowStart",
  "windowEnd",
  "startsAt",
  "endsAt",
  "tentative",
] as const;
export type ImportField = (typeof importFields)[number];

/**
 * Columns that the portal's own exports have, so that a talk comes back exactly: where `precision` is filled, they say the
 * date and nothing is read from words.
 */
export const exactDateFields = [
  "dateWords",
  "precision",
  "windowStart",
  "windowEnd",
  "startsAt",
  "endsAt",
  "tentative",
] as const satisfies readonly ImportField[];

/** Which column (from 0) tells which field. */
export type ImportColumns = Partial<Record<ImportField, number>>;
