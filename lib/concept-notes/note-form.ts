import { type AgendaRow, printRows } from "@/lib/agendas/agenda-rows";
import type { AgendaItem } from "@/lib/agendas/schema";
import { parseFootnotes, printFootnotes } from "./footnotes";
import { parseOutline, printOutline } from "./outline";
import type { NoteContent } from "./schema";
import { parseList, parseParagraphs, printList, printParagraphs } from "./text-lines";

/** A note and its agenda as an ordinary form holds them: one text a field, with plain rules about lines. */
export interface NoteForm {
  title: string;
  subtitle: string;
  background: string;
  footnotes: string;
  organizers: string;
  purposeIntro: string;
  purposeParts: string;
  questionsIntro: string;
  questions: string;
  methodology: string;
  participants: string;
  objectivesIntro: string;
  /** Numbers of the chosen objectives. */
  objectives: readonly number[];
  /** Why each objective is served, by its number. */
  reasons: Readonly<Record<number, string>>;
  languages: readonly string[];
  registration: string;
  agenda: readonly AgendaRow[];
}

/** The fields of the form that hold one text each. */
export const textFields = [
  "title",
  "subtitle",
  "background",
  "footnotes",
  "organizers",
  "purposeIntro",
  "purposeParts",
  "questionsIntro",
  "questions",
  "methodology",
  "participants",
  "objectivesIntro",
  "registration",
] as const satisfies readonly (keyof NoteForm)[];
export type TextField = (typeof textFields)[number];

/** The note that a form says. Never fails: what is wrong with it is told by `formFaults` and `missingForClearance`. */
export function parseNote(form: Omit<NoteForm, "agenda">): NoteContent {
  const chosen = [...new Set(form.objectives)].sort((a, b) => a - b);
  return {
    title: oneLine(form.title),
    subtitle: oneLine(form.subtitle),
    background: parseParagraphs(form.background),
    footnotes: parseFootnotes(form.footnotes),
    organizers: oneLine(form.organizers),
    purpose: { intro: oneLine(form.purposeIntro), parts: parseList(form.purposeParts) },
    questions: { intro: oneLine(form.questionsIntro), items: parseList(form.questions) },
    methodology: parseParagraphs(form.methodology),
    participants: parseOutline(form.participants),
    objectivesIntro: oneLine(form.objectivesIntro),
    objectives: chosen.map((number) => ({ number, reason: oneLine(form.reasons[number] ?? "") })),
    languages: [...new Set(form.languages)],
    registration: oneLine(form.registration),
  };
}

/** The form that says a note, so that a stored note can be edited on. `parseNote` of it gives the same note again. */
export function printNote(content: NoteContent, agenda: readonly AgendaItem[]): NoteForm {
  return {
    title: content.title,
    subtitle: content.subtitle,
    background: printParagraphs(content.background),
    footnotes: printFootnotes(content.footnotes),
    organizers: content.organizers,
    purposeIntro: content.purpose.intro,
    purposeParts: printList(content.purpose.parts),
    questionsIntro: content.questions.intro,
    questions: printList(content.questions.items),
    methodology: printParagraphs(content.methodology),
    participants: printOutline(content.participants),
    objectivesIntro: content.objectivesIntro,
    objectives: content.objectives.map((objective) => objective.number),
    reasons: Object.fromEntries(content.objectives.map(({ number, reason }) => [number, reason])),
    languages: content.languages,
    registration: content.registration,
    agenda: printRows(agenda),
  };
}

/** A text that the note prints as one paragraph; line breaks of pasted text become spaces. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
