import { readingOrder } from "@/lib/concept-notes/schema";
import { readNote } from "@/lib/concept-notes/stored-note";
import { asLocale, type Locale } from "@/lib/i18n/locales";
import type { PledgePage } from "@/lib/pledges/queries";
import type { PracticeView } from "@/lib/practices/queries";
import type { PublicQuestion } from "@/lib/questions/queries";
import { passagesOf, readReport } from "@/lib/reports/content";
import type { TalkPage } from "@/lib/talks/public-queries";
import { dayToDate } from "@/lib/time/plain-day";
import type { findWorkstream } from "@/lib/workstreams/queries";
import type { SearchText } from "./entry";
import { factsOf } from "./facts";

/** Characters of a question that stand as its title. */
const longestTitle = 150;

/**
 * What the search may know of a talk: exactly what its public record says, in its own language and in each in which it is
 * published.
 * @param talk as `publicTalk` let it through
 * @param questions those chosen for the public
 */
export async function talkTexts(talk: TalkPage, questions: readonly PublicQuestion[]): Promise<SearchText[]> {
  // What the talk is mainly about counts twice.
  const facts = await factsOf({ ...talk, objectives: [talk.primaryObjective ?? 0, ...talk.objectives] });
  const path = `/talks/${talk.slug}`;
  const day = talk.schedule.windowStart ? dayToDate(talk.schedule.windowStart) : talk.updatedAt;
  const shared = { path, day, facts };
  const people = [
    ...talk.organizers.flatMap(({ name, acronym }) => [name, acronym ?? ""]),
    ...talk.speakers.flatMap(({ name, affiliation }) => [name, affiliation]),
    talk.venue,
    talk.workstream?.title ?? "",
  ];
  const own = { locale: talk.locale, title: talk.title, summary: talk.summary };
  const records = [own, ...talk.translations].map(({ locale, title, summary }) => ({
    ...shared,
    kind: "talk" as const,
    subjectId: talk.id,
    locale,
    title,
    body: joined([summary, ...people]),
  }));
  return [...records, ...noteTexts(talk, shared), ...reportTexts(talk, shared), ...questionTexts(questions, shared)];
}

type Shared = Pick<SearchText, "path" | "day" | "facts">;

function noteTexts(talk: TalkPage, shared: Shared): SearchText[] {
  const note = talk.conceptNote;
  if (!note) return [];
  const own = { locale: note.locale, content: readNote(note.content), agenda: note.agenda };
  return [own, ...note.translations].map(({ locale, content, agenda }) => ({
    ...shared,
    path: `${shared.path}#concept-note`,
    kind: "concept_note" as const,
    subjectId: talk.id,
    locale,
    title: content.title || titleOf(talk, locale),
    body: joined([...readingOrder(content), ...agenda.flatMap(({ title, details }) => [title, details])]),
  }));
}

function reportTexts(talk: TalkPage, shared: Shared): SearchText[] {
  const report = talk.report;
  if (!report) return [];
  const own = { locale: report.locale, content: readReport(report.content) };
  return [own, ...report.translations].map(({ locale, content }) => ({
    ...shared,
    path: `${shared.path}#summary-report`,
    kind: "summary_report" as const,
    subjectId: talk.id,
    locale,
    title: titleOf(talk, locale),
    body: joined(passagesOf(content).map(({ text }) => text)),
  }));
}

/** A question is its own title, cut where a title would end. */
function questionTexts(questions: readonly PublicQuestion[], shared: Shared): SearchText[] {
  return questions.map(({ id, body, locale, answer }) => ({
    ...shared,
    path: `${shared.path}/questions`,
    kind: "question" as const,
    subjectId: id,
    locale: asLocale(locale),
    title: body.length > longestTitle ? `${body.slice(0, longestTitle).toWellFormed()}…` : body,
    body: joined([body, answer]),
  }));
}

function titleOf(talk: TalkPage, locale: Locale): string {
  return talk.translations.find((translation) => translation.locale === locale)?.title ?? talk.title;
}

export async function pledgeText(pledge: PledgePage): Promise<SearchText> {
  const { country, name } = pledge.organization;
  return {
    kind: "pledge",
    subjectId: pledge.id,
    locale: "en",
    title: pledge.title,
    body: joined([
      pledge.description,
      pledge.measure,
      name,
      ...pledge.partners,
      ...pledge.updates.map(({ body }) => body),
    ]),
    path: `/pledges/${pledge.reference}`,
    day: pledge.lastReportedOn ?? pledge.periodStart ?? new Date(0),
    facts: await factsOf({ objectives: pledge.objectives, countries: country ? [country] : [] }),
  };
}

export async function practiceText(id: string, practice: PracticeView): Promise<SearchText> {
  return {
    kind: "practice",
    subjectId: id,
    locale: "en",
    title: practice.title,
    body: joined([practice.summary, practice.implementer, practice.lessons, practice.replication]),
    path: `/practices/${practice.slug}`,
    day: practice.updatedAt,
    facts: await factsOf(practice),
  };
}

export async function workstreamText(
  id: string,
  workstream: NonNullable<Awaited<ReturnType<typeof findWorkstream>>>,
): Promise<SearchText> {
  return {
    kind: "workstream",
    subjectId: id,
    locale: "en",
    title: workstream.title,
    body: joined([workstream.mandate, ...workstream.activities.map(({ title }) => title), ...workstream.coLeads]),
    path: `/workstreams/${workstream.slug}`,
    day: new Date(0),
    facts: await factsOf(workstream),
  };
}

function joined(parts: readonly string[]): string {
  return parts.filter(Boolean).join("\n");
}
