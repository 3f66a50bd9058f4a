import type { AgendaItem } from "@/lib/agendas/schema";
import type { MessageRef } from "@/lib/errors";
import { type FootnoteFault, footnoteFaults } from "./footnotes";
import type { FieldFaults } from "./form-faults";
import { type NoteContent, readingOrder } from "./schema";

const required = (what: string): MessageRef => ({ key: `concept-notes.missing.${what}` });

/**
 * What a draft still lacks before a second person may be asked to clear it, by field: the parts that every concept note
 * of the series has (domain guide, section 3), and footnotes that fit their text. Empty when nothing is missing.
 */
export function missingForClearance(content: NoteContent, agenda: readonly AgendaItem[]): FieldFaults {
  const faults: FieldFaults = {};
  if (content.title === "") faults.title = required("title");
  if (content.background.length === 0) faults.background = required("background");
  if (content.purpose.intro === "" && content.purpose.parts.length === 0) faults.purposeIntro = required("purpose");
  if (content.questions.items.length === 0) faults.questions = required("questions");
  if (content.methodology.length === 0) faults.methodology = required("methodology");
  if (content.participants.length === 0) faults.participants = required("participants");
  if (content.languages.length === 0) faults.languages = required("languages");
  if (content.objectives.length === 0) faults.objectives = required("objectives");
  for (const { number, reason } of content.objectives) {
    if (reason === "") {
      faults[`reason.${number}`] = { key: "concept-notes.missing.reason", values: { objective: number } };
    }
  }
  const [footnote] = footnoteFaults(readingOrder(content), content.footnotes);
  if (footnote) faults.footnotes = footnoteMessage(footnote);
  if (agenda.length === 0) faults.agenda = required("agenda");
  for (const [index, item] of agenda.entries()) {
    if (item.title === "") faults[`agenda.${index}.title`] = { key: "agendas.missing.title" };
  }
  return faults;
}

function footnoteMessage({ kind, footnote }: FootnoteFault): MessageRef {
  return { key: `concept-notes.footnotes.${kind}`, values: { footnote } };
}
