import { db } from "@/lib/db/client";
import type { Difference } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import { officialWording } from "@/lib/wording/remembered-wording";
import { answerTexts } from "./answer-texts";
import { emptyContent, type ProposalContent } from "./content";
import type { SavedSection } from "./save-section";
import { type Answers, formValuesOf } from "./section-answers";

/** What a save could not join, as the reader is shown it: both texts of each answer. No query where nothing is asked. */
export async function toldDifferences(saved: SavedSection, locale: Locale): Promise<Difference[]> {
  if (saved.asked.length === 0) return [];
  const [t, wording, mine, theirs] = await Promise.all([
    translatorFor(locale),
    officialWording(locale),
    contentWith(saved.sent),
    contentWith(saved.kept),
  ]);
  const words = { t, wording, locale };
  const [mineTexts, savedTexts] = [answerTexts(mine, words), answerTexts(theirs, words)];
  return saved.asked.map((field) => ({
    field,
    label: t(`proposals.fields.${field}`),
    mine: mineTexts[field],
    saved: savedTexts[field],
    values: formValuesOf(field, saved.kept),
    digest: saved.base[field] ?? "",
  }));
}

/** What fields of the form hold after a save that took over answers of others, by field name. */
export function takenValues(saved: SavedSection): Record<string, string[]> {
  return Object.assign({}, ...saved.taken.map((field) => formValuesOf(field, saved.kept)));
}

/** The answers of one page as content, with names where the form sends ids; what other pages ask for stays empty. */
async function contentWith({ organizationId, workstreamId, priorityId, ...rest }: Answers): Promise<ProposalContent> {
  const byId = (id: unknown) => ({ where: { id: String(id) } });
  const [organization, workstream, priority] = await Promise.all([
    organizationId ? db.organization.findUnique({ ...byId(organizationId), select: { id: true, name: true } }) : null,
    workstreamId ? db.workstream.findUnique({ ...byId(workstreamId), select: { id: true, title: true } }) : null,
    priorityId ? db.workplanPriority.findUnique({ ...byId(priorityId), select: { id: true, title: true } }) : null,
  ]);
  return {
    ...emptyContent,
    ...(rest as Partial<ProposalContent>),
    organization,
    workstream: workstream && { id: workstream.id, name: workstream.title },
    priority: priority && { id: priority.id, name: priority.title },
  };
}
