import type { MessageRef } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import type { Audience, TalkFormat, TalkKind, TalkLevel } from "@/lib/reference/talk-terms";
import type { TalkState } from "@/lib/talks/workflow";
import type { DateValue } from "@/lib/time/date-value";
import type { PlainDay } from "@/lib/time/plain-day";
import type { ImportField } from "./fields";

/** A talk as a row of a calendar says it; what the row is silent about comes from the settings of the import. */
export interface ImportedTalk {
  title: string;
  summary: string;
  locale: Locale;
  kind: TalkKind;
  level: TalkLevel;
  regions: string[];
  countries: string[];
  objectives: number[];
  primaryObjective: number | null;
  principles: string[];
  workstream: { id: string; title: string } | null;
  audience: Audience;
  chathamHouse: boolean;
  listing: "listed" | "unlisted";
  format: TalkFormat;
  venue: string;
  languages: Locale[];
  organizers: ImportedOrganizer[];
  schedule: DateValue;
  status: TalkState;
  statusReason: string | null;
  heldOn: PlainDay | null;
  source: string | null;
  sourceUrl: string | null;
}

export interface ImportedOrganizer {
  name: string;
  organizationId: string | null;
}

/** Something about a row that the person should know. An error keeps the row out until it is mended or left out. */
export interface RowProblem {
  /** The column it stands in; null where it is about the whole row. */
  field: ImportField | null;
  severity: "error" | "warning";
  message: MessageRef;
}

/** Names of the portal that rows may use. */
export interface Directory {
  workstreams: readonly { id: string; number: string | null; slug: string; title: string }[];
  organizations: readonly { id: string; name: string; acronym: string | null }[];
}
