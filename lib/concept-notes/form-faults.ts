import type { AgendaRow } from "@/lib/agendas/agenda-rows";
import { agendaKinds, agendaLimits } from "@/lib/agendas/schema";
import type { MessageRef } from "@/lib/errors";
import { misnumberedFootnote } from "./footnotes";
import type { NoteForm, TextField } from "./note-form";
import { textFields } from "./note-form";
import { countEntries, listDepth, maxListDepth, parseOutline } from "./outline";
import { noteLimits, objectiveCount } from "./schema";
import { parseParagraphs } from "./text-lines";

/** Messages by the name of the field they belong to. */
export type FieldFaults = Record<string, MessageRef>;

/** Fields of which each line becomes an entry, so that the number of lines counts too. */
const listFields: readonly TextField[] = ["background", "footnotes", "purposeParts", "questions", "methodology"];

/**
 * Why a form cannot be stored, even as a draft: texts beyond their limits, lists too deep, footnotes whose numbers
 * contradict their order, minutes that are no number. What merely is not there yet is no fault of a draft.
 */
export function formFaults(form: NoteForm): FieldFaults {
  const faults: FieldFaults = {};
  for (const field of textFields) {
    const fault = lengthFault(form[field], noteLimits[field]) ?? entriesFault(field, form[field]);
    if (fault) faults[field] = fault;
  }
  const outline = faults.participants ?? outlineFault(form.participants);
  if (outline) faults.participants = outline;
  const misnumbered = misnumberedFootnote(form.footnotes);
  if (misnumbered) faults.footnotes ??= { key: "concept-notes.errors.footnoteMisnumbered", values: { ...misnumbered } };
  for (const number of form.objectives) {
    if (!Number.isInteger(number) || number < 1 || number > objectiveCount) {
      faults.objectives = { key: "concept-notes.errors.objectiveUnknown" };
    }
    const fault = lengthFault(form.reasons[number] ?? "", noteLimits.reason);
    if (fault) faults[`reason.${number}`] = fault;
  }
  return { ...faults, ...agendaFaults(form.agenda) };
}

function agendaFaults(rows: readonly AgendaRow[]): FieldFaults {
  const faults: FieldFaults = {};
  if (rows.length > agendaLimits.items) {
    faults.agenda = { key: "agendas.errors.tooManyItems", values: { max: agendaLimits.items } };
  }
  for (const [index, row] of rows.entries()) {
    const minutes = row.minutes.trim();
    if (!/^\d{1,4}$/.test(minutes) || Number(minutes) < 1 || Number(minutes) > agendaLimits.minutes) {
      faults[`agenda.${index}.minutes`] = { key: "agendas.errors.minutes", values: { max: agendaLimits.minutes } };
    }
    if (!(agendaKinds as readonly string[]).includes(row.kind)) {
      faults[`agenda.${index}.kind`] = { key: "agendas.errors.kind" };
    }
    const title = lengthFault(row.title, agendaLimits.title);
    if (title) faults[`agenda.${index}.title`] = title;
    const details = lengthFault(row.details, agendaLimits.details);
    if (details) faults[`agenda.${index}.details`] = details;
  }
  return faults;
}

function lengthFault(text: string, max: number): MessageRef | undefined {
  const length = text.replace(/\r\n/g, "\n").length;
  if (length <= max) return undefined;
  return { key: "concept-notes.errors.tooLong", values: { max, length } };
}

function entriesFault(field: TextField, text: string): MessageRef | undefined {
  if (!listFields.includes(field)) return undefined;
  if (parseParagraphs(text).length <= noteLimits.entries) return undefined;
  return { key: "concept-notes.errors.tooManyLines", values: { max: noteLimits.entries } };
}

function outlineFault(text: string): MessageRef | undefined {
  const outline = parseOutline(text);
  if (listDepth(outline) > maxListDepth) {
    return { key: "concept-notes.errors.tooDeep", values: { max: maxListDepth } };
  }
  if (countEntries(outline) > noteLimits.entries) {
    return { key: "concept-notes.errors.tooManyLines", values: { max: noteLimits.entries } };
  }
  return undefined;
}
