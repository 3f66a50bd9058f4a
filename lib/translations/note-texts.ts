import { printRows } from "@/lib/agendas/agenda-rows";
import { agendaLimits } from "@/lib/agendas/schema";
import { type FieldFaults, formFaults } from "@/lib/concept-notes/form-faults";
import { missingForClearance } from "@/lib/concept-notes/missing-for-clearance";
import {
  type NoteForm,
  parseNote,
  printNote,
  type TextField as TextName,
  textFields,
} from "@/lib/concept-notes/note-form";
import { noteLimits } from "@/lib/concept-notes/schema";
import type { TranslationContent } from "./content";
import { type KindTexts, oneLine, type TextField, type Texts } from "./text-field";

type NoteWithAgenda = TranslationContent<"concept_note">;

/** A concept note with its agenda, in the fields of its own editor; objectives, languages and minutes are the source's. */
export const noteTexts: KindTexts<NoteWithAgenda> = {
  fields,
  compose: (source, texts) => {
    const form = formOf(source, texts);
    const agenda = source.agenda.map((item, index) => ({
      ...item,
      title: oneLine(form.agenda[index]?.title),
      details: form.agenda[index]?.details.trim() ?? "",
    }));
    return { note: parseNote(form), agenda };
  },
  faults: (source, texts) => formFaults(formOf(source, texts)),
  // What the source says was cleared; what can go wrong in another language are the calls of its footnotes.
  publishingFaults: ({ note, agenda }): FieldFaults => {
    const { footnotes } = missingForClearance(note, agenda);
    return footnotes ? { footnotes } : {};
  },
};

const oneLineFields: readonly TextName[] = ["title", "subtitle"];

function fields({ note, agenda }: NoteWithAgenda): TextField[] {
  const form = printNote(note, agenda);
  const texts = textFields.map((name) => ({
    name,
    label: { key: `concept-notes.form.${name}` },
    text: form[name],
    max: noteLimits[name],
    rows: oneLineFields.includes(name) ? 1 : 5,
  }));
  const reasons = form.objectives.map((number) => ({
    name: `reason.${number}`,
    label: { key: "concept-notes.form.reason", values: { number } },
    text: form.reasons[number] ?? "",
    max: noteLimits.reason,
    rows: 3,
  }));
  const items = agenda.flatMap((item, index) => [
    {
      name: `agenda.${index}.title`,
      label: { key: "agendas.fields.row", values: { number: index + 1 } },
      text: item.title,
      max: agendaLimits.title,
      rows: 1,
    },
    {
      name: `agenda.${index}.details`,
      label: { key: "agendas.fields.details" },
      text: item.details,
      max: agendaLimits.details,
      rows: 3,
    },
  ]);
  return [...texts, ...reasons, ...items];
}

/** The form of the source with its texts exchanged. */
function formOf(source: NoteWithAgenda, texts: Texts): NoteForm {
  const { objectives, languages, reasons } = printNote(source.note, source.agenda);
  const own = Object.fromEntries(textFields.map((name) => [name, texts.get(name) ?? ""])) as Record<TextName, string>;
  return {
    ...own,
    objectives,
    languages,
    reasons: Object.fromEntries(Object.keys(reasons).map((number) => [number, texts.get(`reason.${number}`) ?? ""])),
    agenda: printRows(source.agenda).map((row, index) => ({
      ...row,
      title: texts.get(`agenda.${index}.title`) ?? "",
      details: texts.get(`agenda.${index}.details`) ?? "",
    })),
  };
}
