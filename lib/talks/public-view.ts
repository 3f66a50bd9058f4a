import type { Locale } from "@/lib/i18n/locales";
import type { PledgeState } from "@/lib/pledges/workflow";
import type { PracticeState } from "@/lib/practices/workflow";
import type { DateValue } from "@/lib/time/date-value";

/** What decides how much of a talk the public sees. */
export interface Exposure {
  audience: "open" | "youth" | "member_states";
  listing: "listed" | "unlisted";
  chathamHouse: boolean;
}

/** Title and summary of a talk in another language, as published. */
export interface RecordTranslation {
  locale: Locale;
  title: string;
  summary: string;
  /** Made from an earlier text than the present one. */
  outdated: boolean;
}

/** A talk as read from the database for public outputs, before the audience rule is applied. */
export interface TalkRecord<Note, Report> extends Exposure {
  id: string;
  slug: string;
  title: string;
  summary: string;
  /** Language of title and summary. */
  locale: Locale;
  translations: RecordTranslation[];
  kind: string;
  status: "planned" | "scheduled" | "held" | "postponed" | "cancelled";
  statusReason: string | null;
  level: "global" | "regional" | "national";
  regions: string[];
  countries: string[];
  primaryObjective: number | null;
  objectives: number[];
  principles: string[];
  workstream: { slug: string; title: string; unverified: boolean } | null;
  /** Null where the public may not know it. */
  format: "online" | "in_person" | "hybrid" | null;
  venue: string;
  languages: string[];
  schedule: DateValue;
  sequence: number;
  updatedAt: Date;
  example: boolean;
  source: string | null;
  sourceUrl: string | null;
  unverifiedFields: string[];
  organizers: { name: string; acronym: string | null; lead: boolean }[];
  scheduleChanges: { before: DateValue; fromStatus: string; toStatus: string; reason: string; changedAt: Date }[];
  conceptNote: Note | null;
  speakers: { name: string; affiliation: string; role: string }[];
  report: Report | null;
  recordings: { language: string; url: string; description: string }[];
  practices: { slug: string; title: string; status: PracticeState; isPublic: boolean }[];
  pledges: { reference: string; title: string; organization: string; status: PledgeState }[];
}

/** Materials (note, agenda, files) of a talk for Member States are never public, and nothing of an unlisted talk is. */
export function materialsArePublic(talk: Exposure): boolean {
  return talk.listing === "listed" && talk.audience !== "member_states" && !talk.chathamHouse;
}

/** A published report is public unless the talk is unlisted; that of a closed talk passed the attribution check first. */
export function reportIsPublic(talk: Exposure): boolean {
  return talk.listing === "listed";
}

/**
 * Whether the public may learn who took part, spoke, pledged or showed a practice. Under the Chatham House Rule neither
 * identity nor affiliation of anybody is told, so nothing that names an organization is linked to the talk.
 */
export function namesArePublic(talk: Exposure): boolean {
  return materialsArePublic(talk);
}

/**
 * The one place that decides what the public sees of a talk, for page, calendar, feed, API and document alike.
 * Unlisted: nothing. For Member States only or under the Chatham House Rule: title, date, audience and objectives, and the
 * report after its check. Everything else: the full public record. (Audience and Chatham House Rule: concept note of the series.)
 *
 * @returns the record with everything left out that is not for the public, or null when the talk does not exist for it
 */
export function publicTalk<Note, Report>(talk: TalkRecord<Note, Report>): TalkRecord<Note, Report> | null {
  if (talk.listing === "unlisted") return null;
  if (materialsArePublic(talk)) return talk;
  return {
    ...talk,
    summary: "",
    translations: talk.translations.map((translation) => ({ ...translation, summary: "" })),
    regions: [],
    countries: [],
    principles: [],
    format: null,
    venue: "",
    languages: [],
    organizers: [],
    workstream: null,
    source: null,
    sourceUrl: null,
    conceptNote: null,
    speakers: [],
    recordings: [],
    practices: [],
    pledges: [],
    // Reasons are free text and may name a mission.
    statusReason: null,
    scheduleChanges: talk.scheduleChanges.map((change) => ({ ...change, reason: "" })),
    report: reportIsPublic(talk) ? talk.report : null,
  };
}
