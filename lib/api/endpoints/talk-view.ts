import { readNote } from "@/lib/concept-notes/stored-note";
import { readReport } from "@/lib/reports/content";
import type { TalkLine, TalkPage } from "@/lib/talks/public-queries";
import { materialsArePublic } from "@/lib/talks/public-view";
import { iso, scheduleView } from "../fields";

/** What a talk says in a list and on its own alike. @param origin address of the portal, without a path */
function factsView(talk: TalkLine | TalkPage, origin: string) {
  // How many places a closed talk has would tell how many take part.
  const { open, seatsInPerson, seatsOnline } = talk.registration;
  const seats = materialsArePublic(talk) ? { seatsInPerson, seatsOnline } : { seatsInPerson: null, seatsOnline: null };
  return {
    slug: talk.slug,
    title: talk.title,
    language: talk.locale,
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
    registration: { open, ...seats, waitlist: open },
    organizers: talk.organizers.map(({ name, lead }) => ({ name, lead })),
    example: talk.example,
    source: talk.source,
    unconfirmed: talk.unverifiedFields,
    url: `${origin}/en/talks/${talk.slug}`,
    updatedAt: iso(talk.updatedAt),
  };
}

/** A talk in a list of the API: facts, and whether note and report are published. */
export function talkLineView(talk: TalkLine, origin: string) {
  return {
    ...factsView(talk, origin),
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
    translations: talk.translations.map(({ locale, title, summary, outdated }) => ({
      ...{ language: locale, title, summary: summary || null, outdated },
    })),
    conceptNote: note && {
      version: note.number,
      language: note.locale,
      publishedAt: iso(note.publishedAt),
      content: readNote(note.content),
      pdf: `${origin}/talks/${talk.slug}/concept-note.${note.locale}.pdf`,
    },
    agenda: note?.agenda.map(({ minutes, kind, title, details }) => ({ minutes, kind, title, details })) ?? [],
    speakers: talk.speakers,
    summaryReport: report && {
      language: report.locale,
      publishedAt: iso(report.publishedAt),
      content: readReport(report.content),
      pdf: `${origin}/talks/${talk.slug}/summary-report.${report.locale}.pdf`,
    },
    recordings: talk.recordings,
    practices: talk.practices.map(({ slug, title, status }) => ({ slug, title, status })),
    pledges: talk.pledges,
  };
}
