import type { AgendaItem } from "@/lib/agendas/schema";
import type { NoteContent } from "@/lib/concept-notes/schema";
import type { OrganizationKind } from "@/lib/reference/organization-kinds";
import type { RegionId } from "@/lib/reference/regions";
import type { StakeholderCategory } from "@/lib/reference/stakeholder-categories";
import type { Audience, TalkFormat, TalkKind, TalkLevel } from "@/lib/reference/talk-terms";
import type { DateColumns } from "@/lib/time/date-value";

/**
 * The real data of the demo, transcribed from published documents and pages. Records point at each other by `slug`.
 * Field names are those of the database where it has the field. What no source confirmed is named in `unverified…` and is
 * never to be shown as fact.
 */

export interface SeedOrganization {
  slug: string;
  name: string;
  acronym: string | null;
  kind: OrganizationKind;
  /** For `stakeholder` only. */
  category: StakeholderCategory | null;
  /** ISO alpha-2, for Member States and observers only. */
  country: string | null;
  /** True where no source confirmed its part in the Network. */
  unverified: boolean;
  /** Member of the Network; its seat in the Executive Committee is null where unknown. */
  network: { member: boolean; executiveCommittee: boolean | null };
  source: string;
}

export interface SeedOrganizer {
  /** As the source names it. */
  name: string;
  /** Slug of the organization. */
  organization: string;
  /** At most one a talk; none where the source does not say who leads. */
  lead: boolean;
  /** What else the source says: "co-host", "co-chair", "partner". */
  part: string | null;
}

/** Fields of a talk that a source may leave open; the names go to `unverifiedFields`. */
type UnverifiedTalkField =
  | "status"
  | "level"
  | "audience"
  | "chathamHouse"
  | "format"
  | "languages"
  | "objectives"
  | "workstream"
  | "organizers";

/** A talk or consultation of the past. All are `held` on the last day of their window. */
export interface SeedTalk {
  slug: string;
  title: string;
  summary: string;
  kind: TalkKind;
  level: TalkLevel;
  /** All five for "all regions". */
  regions: readonly RegionId[];
  /** `open` where the source is silent; then "audience" is among the unverified fields. */
  audience: Audience;
  chathamHouse: boolean;
  format: TalkFormat;
  venue: string;
  /** Empty where not known. */
  languages: readonly string[];
  /** Slug of the workstream, or null. */
  workstream: string | null;
  primaryObjective: number | null;
  objectives: readonly number[];
  organizers: readonly SeedOrganizer[];
  /** Spread into the row. */
  schedule: DateColumns;
  /** What the pages say exists; they give no links, so none are made up. */
  outputs: { summaryReport: boolean; recording: boolean; hubResource: string | null };
  /** As the source says: "over 80". */
  participants: string;
  source: string;
  sourceUrl: string;
  unverifiedFields: readonly UnverifiedTalkField[];
}

export interface SeedWorkplan {
  slug: string;
  title: string;
  startYear: number;
  endYear: number;
  source: string;
  /** In the order of `position`, from 1. */
  priorities: readonly { title: string; source: string }[];
}

export interface SeedWorkstream {
  slug: string;
  number: string | null;
  /** Descriptive where the title was not seen; then `unverified` is true. */
  title: string;
  unverified: boolean;
  mandate: string;
  objectives: readonly number[];
  objectivesUnverified: boolean;
  /** Slugs of organizations. */
  coLeads: readonly { organization: string; unverified: boolean }[];
  activities: readonly {
    title: string;
    timeline: string;
    status: "yet_to_start" | "in_progress" | "completed" | "unknown";
  }[];
  note: string;
  source: string;
}

/**
 * A step of a review. `planned` rows are the plan of 27 September 2023; the row of the same kind and position with
 * `planned: false` is what happened. A plan without such a row: nothing was found of what became of it.
 */
export interface SeedMilestone {
  kind: "pre_consultation" | "stakeholder_consultation" | "review" | "report";
  position: number;
  planned: boolean;
  schedule: DateColumns;
  note: string;
  source: string;
}

export interface SeedReview {
  roundNumber: number;
  region: RegionId;
  place: string;
  format: TalkFormat;
  organizers: readonly string[];
  chairs: readonly string[];
  participants: string;
  source: string;
  unverifiedFields: readonly "format"[];
  milestones: readonly SeedMilestone[];
}

export interface SeedRound {
  number: number;
  title: string;
  startYear: number;
  endYear: number;
}

/** A Forum or a plenary meeting to which the reviews lead. */
export interface SeedForum {
  slug: string;
  title: string;
  schedule: DateColumns;
  place: string;
  outcome: string;
  source: string;
  unverifiedFields: readonly "schedule"[];
}

/** Concept note and agenda of one talk, in the shapes in which the portal stores them. */
export interface SeedConceptNote {
  /** Slug of the talk. */
  talk: string;
  /** Date and place as the note writes them; the talk has them as data. */
  heading: { dateWords: string; place: string };
  content: NoteContent;
  agenda: readonly AgendaItem[];
  /** Objectives in the order in which the note names them, the first with emphasis. */
  objectivesAsNamed: readonly number[];
  source: string;
  /** Where the note contradicts itself or its page; kept as written. */
  discrepancies: readonly string[];
}
