import { readNote } from "@/lib/concept-notes/stored-note";
import { readReport } from "@/lib/reports/content";
import type { TalkLine, TalkPage } from "@/lib/talks/public-queries";
import type { DateValue } from "@/lib/time/date-value";

/** A date as open data: what is known, and no more. */
function scheduleView(date: DateValue) {
  return {
    precision: date.precision,
    start: date.start?.toISOString() ?? null,
    end: date.end?.toISOString() ?? null,
    windowStart: date.windowStart,
    windowEnd: date.windowEnd,
    timeZone: date.timeZone,
    tentative: date.tentative,
    note: date.words,
  };
}

/** What a talk says in a list and on its own alike. @param origin address of the portal, without a path */
function factsView(talk: TalkLine | TalkPage, origin: string) {
  return {
    slug: talk.slug,
    title: talk.title,
    kind: talk.kind,
    level: talk.level,
    regions: talk.regions,
    countries: talk.countries,
    objectives: talk.objectives,
    workstream: talk.workstream?.slug ?? null,
    audience: talk.audience,
    chathamHouse: talk.chathamHouse,
    format: talk.format,
    venue: talk.venue || null,
    languages: talk.languages,
    schedule: scheduleView(talk.schedule),
    stage: talk.stage,
    status: talk.status,
    registration: {
      open: talk.registration.open,
      seatsInPerson: talk.registration.seatsInPerson,
      seatsOnline: talk.registration.seatsOnline,
      waitlist: talk.registration.open,
    },
    example: talk.example,
    source: talk.source,
    unconfirmed: talk.unverifiedFields,
    url: `${origin}/en/talks/${talk.slug}`,
    updatedAt: talk.updatedAt.toISOString(),
  };
}

/** A talk in a list of the API: facts, and whether note and report are published. */
export function talkLineView(talk: TalkLine, origin: string) {
  return {
    ...factsView(talk, origin),
    organizers: talk.organizers.map(({ name, lead }) => ({ name, lead })),
    conceptNote: talk.conceptNote && {
      version: talk.conceptNote.number,
      publishedAt: iso(talk.conceptNote.publishedAt),
    },
    summaryReport: talk.report && { publishedAt: iso(talk.report.publishedAt) },
  };
}

/** The whole public record of a talk in the API. */
export function talkPageView(talk: TalkPage, origin: string) {
  const { conceptNote: note, report } = talk;
  return {
    ...factsView(talk, origin),
    summary: talk.summary || null,
    organizers: talk.organizers.map(({ name, lead }) => ({ name, lead })),
    conceptNote: note && {
      version: note.number,
      language: note.locale,
      publishedAt: iso(note.publishedAt),
      content: readNote(note.content),
    },
    agenda: note?.agenda.map(({ minutes, kind, title, details }) => ({ minutes, kind, title, details })) ?? [],
    speakers: talk.speakers,
    summaryReport: report && {
      language: report.locale,
      publishedAt: iso(report.publishedAt),
      content: readReport(report.content),
    },
    recordings: talk.recordings,
    practices: talk.practices.map(({ slug, title, status }) => ({ slug, title, status })),
    pledges: talk.pledges,
  };
}

function iso(date: Date | null): string | null {
  return date?.toISOString() ?? null;
}
