import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isAddressWord } from "@/lib/http/address-word";
import { asLocale, type Locale } from "@/lib/i18n/locales";
import { fromColumns } from "@/lib/time/date-value";
import { dateToDay } from "@/lib/time/plain-day";
import { scheduleSelect } from "@/lib/time/schedule-select";
import {
  isPublishedTranslation,
  type NoteTranslation,
  noteTranslations,
  publishedTranslationSelect,
  type ReportTranslation,
  recordTranslations,
  reportTranslations,
} from "@/lib/translations/published";
import { publicTalk, type TalkRecord } from "./public-view";
import { type StageFacts, stageOf, type TalkStage } from "./stage";

/** What a list of talks reads of each: enough for a line of the calendar, its feed and its stage. */
const lineSelect = {
  id: true,
  slug: true,
  title: true,
  summary: true,
  locale: true,
  translations: { where: { ...isPublishedTranslation, kind: "record" }, select: publishedTranslationSelect },
  kind: true,
  status: true,
  statusReason: true,
  level: true,
  regions: true,
  countries: true,
  primaryObjective: true,
  objectives: true,
  principles: true,
  audience: true,
  listing: true,
  chathamHouse: true,
  format: true,
  venue: true,
  languages: true,
  ...scheduleSelect,
  sequence: true,
  updatedAt: true,
  example: true,
  source: true,
  sourceUrl: true,
  unverifiedFields: true,
  registrationOpen: true,
  registrationClosesAt: true,
  seatsInPerson: true,
  seatsOnline: true,
  workstream: { select: { slug: true, title: true, unverified: true } },
  organizers: {
    orderBy: [{ lead: "desc" }, { position: "asc" }],
    select: { name: true, lead: true, organization: { select: { name: true, acronym: true } } },
  },
  conceptNotes: { where: { status: "published" }, select: { number: true, publishedAt: true } },
  report: { select: { status: true, dueOn: true, publishedAt: true } },
  _count: {
    select: { followUps: { where: { status: "open" } }, registrations: { where: { status: { not: "pending" } } } },
  },
} as const satisfies Prisma.TalkSelect;

/** What the page of a talk reads beside that. */
const pageSelect = {
  ...lineSelect,
  translations: { where: isPublishedTranslation, select: publishedTranslationSelect },
  conceptNotes: {
    where: { status: { in: ["published", "superseded"] } },
    orderBy: { number: "desc" },
    select: {
      number: true,
      status: true,
      locale: true,
      content: true,
      publishedAt: true,
      agenda: {
        orderBy: { position: "asc" },
        select: { position: true, minutes: true, kind: true, title: true, details: true },
      },
    },
  },
  report: { select: { status: true, dueOn: true, publishedAt: true, locale: true, content: true } },
  speakers: {
    where: { consentToNaming: true },
    orderBy: { position: "asc" },
    select: { name: true, affiliation: true, role: true },
  },
  recordings: { orderBy: { language: "asc" }, select: { language: true, url: true, description: true } },
  practices: {
    where: { status: { notIn: ["noted", "not_taken"] } },
    orderBy: { createdAt: "asc" },
    select: { slug: true, title: true, status: true },
  },
  pledges: {
    where: { status: { in: ["confirmed", "in_progress", "fulfilled"] } },
    orderBy: { reference: "asc" },
    select: { reference: true, title: true, status: true, organization: { select: { name: true } } },
  },
  scheduleChanges: { orderBy: { changedAt: "desc" } },
} as const satisfies Prisma.TalkSelect;

type Line = Prisma.TalkGetPayload<{ select: typeof lineSelect }>;
type Page = Prisma.TalkGetPayload<{ select: typeof pageSelect }>;

export interface PublicNoteRef {
  number: number;
  publishedAt: Date | null;
}
export interface PublicNote extends PublicNoteRef {
  locale: Locale;
  content: unknown;
  agenda: { position: number; minutes: number; kind: string; title: string; details: string }[];
  translations: NoteTranslation[];
  /** Numbers of older versions, newest first. */
  older: PublicNoteRef[];
}
export interface PublicReportRef {
  publishedAt: Date | null;
}
export interface PublicReport extends PublicReportRef {
  locale: Locale;
  content: unknown;
  translations: ReportTranslation[];
}

/** Facts that are derived, beside the record: its stage, and how registration stands. */
export interface TalkOutlook {
  stage: TalkStage;
  facts: StageFacts & { hadRegistrations: boolean };
  registration: { open: boolean; seatsInPerson: number | null; seatsOnline: number | null };
}
export type TalkLine = TalkRecord<PublicNoteRef, PublicReportRef> & TalkOutlook;
export type TalkPage = TalkRecord<PublicNote, PublicReport> & TalkOutlook;

/**
 * The public record of one talk.
 * @param now the present instant: the stage depends on it
 * @returns null for a talk that does not exist, or does not for the public
 */
export async function findPublicTalk(slug: string, now: Date): Promise<TalkPage | null> {
  if (!isAddressWord(slug)) return null;
  const row = await db.talk.findFirst({ where: { slug, listing: "listed" }, select: pageSelect });
  return row ? exposePage(row, now) : null;
}

/** Every public talk that a filter finds, in the order of the calendar: by first possible day, unknown dates last. */
export async function listPublicTalks(
  filter: Prisma.TalkWhereInput,
  now: Date,
  range: { skip?: number; take: number; newestFirst?: boolean },
): Promise<TalkLine[]> {
  const direction = range.newestFirst ? "desc" : "asc";
  const rows = await db.talk.findMany({
    where: { AND: [{ listing: "listed" }, filter] },
    orderBy: [
      { windowStart: { sort: direction, nulls: "last" } },
      { startsAt: { sort: direction, nulls: "last" } },
      { title: "asc" },
      { id: "asc" },
    ],
    skip: range.skip ?? 0,
    take: range.take,
    select: lineSelect,
  });
  return rows.flatMap((row) => exposeLine(row, now) ?? []);
}

/** How many talks a filter finds for the public. */
export async function countPublicTalks(filter: Prisma.TalkWhereInput): Promise<number> {
  return db.talk.count({ where: { AND: [{ listing: "listed" }, filter] } });
}

function exposeLine(row: Line, now: Date): TalkLine | null {
  const note = row.conceptNotes[0] ?? null;
  const record = publicTalk<PublicNoteRef, PublicReportRef>({
    ...plainRecord(row),
    conceptNote: note,
    report: row.report?.status === "published" ? { publishedAt: row.report.publishedAt } : null,
  });
  return record && { ...record, ...outlook(row, note !== null, now) };
}

function exposePage(row: Page, now: Date): TalkPage | null {
  const [newest, ...others] = row.conceptNotes;
  const current = newest?.status === "published" ? newest : null;
  const older = (current ? others : row.conceptNotes).map(({ number, publishedAt }) => ({ number, publishedAt }));
  const record = publicTalk<PublicNote, PublicReport>({
    ...plainRecord(row),
    speakers: row.speakers,
    recordings: row.recordings,
    practices: row.practices.map((practice) => ({ ...practice, isPublic: practice.status !== "draft" })),
    pledges: row.pledges.map((pledge) => ({ ...pledge, organization: pledge.organization.name })),
    scheduleChanges: row.scheduleChanges.map((change) => ({
      before: fromColumns(change),
      fromStatus: change.fromStatus,
      toStatus: change.toStatus,
      reason: change.reason,
      changedAt: change.changedAt,
    })),
    conceptNote: current && {
      ...current,
      locale: asLocale(current.locale),
      older,
      translations: noteTranslations(current, row.translations),
    },
    report:
      row.report?.status === "published"
        ? {
            ...row.report,
            locale: asLocale(row.report.locale),
            translations: reportTranslations(row.report, row.translations),
          }
        : null,
  });
  return record && { ...record, ...outlook(row, current !== null, now) };
}

/** The columns that a line and a page share, with nothing attached. */
function plainRecord(row: Line | Page) {
  const { id, slug, title, summary, kind, status, statusReason, level, regions, countries } = row;
  const { primaryObjective, objectives, principles, audience, listing, chathamHouse, format, venue, languages } = row;
  const { sequence, updatedAt, example, source, sourceUrl, unverifiedFields, workstream } = row;
  return {
    ...{ id, slug, title, summary, kind, status, statusReason, level, regions, countries },
    ...{ primaryObjective, objectives, principles, audience, listing, chathamHouse, format, venue, languages },
    ...{ sequence, updatedAt, example, source, sourceUrl, unverifiedFields, workstream },
    locale: asLocale(row.locale),
    translations: recordTranslations(row, row.translations),
    schedule: fromColumns(row),
    organizers: row.organizers.map(({ name, lead, organization }) => ({
      name: organization?.name ?? name,
      acronym: organization?.acronym ?? null,
      lead,
    })),
    speakers: [],
    recordings: [],
    practices: [],
    pledges: [],
    scheduleChanges: [],
  };
}

function outlook(row: Line | Page, notePublished: boolean, now: Date): TalkOutlook {
  const facts = {
    status: row.status,
    schedule: fromColumns(row),
    notePublished,
    registrationOpen: row.registrationOpen,
    registrationClosesAt: row.registrationClosesAt,
    report: row.report && { status: row.report.status, dueOn: dateToDay(row.report.dueOn) },
    openFollowUps: row._count.followUps,
    hadRegistrations: row._count.registrations > 0,
  };
  const stage = stageOf(facts, now);
  return {
    facts,
    stage,
    registration: {
      open: stage === "registration_open",
      seatsInPerson: row.seatsInPerson,
      seatsOnline: row.seatsOnline,
    },
  };
}
