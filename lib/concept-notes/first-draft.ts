import type { AgendaItem } from "@/lib/agendas/schema";
import { standardAgenda } from "@/lib/agendas/standard-agenda";
import { formatList } from "@/lib/i18n/format";
import { emptyNote, type NoteContent, objectiveCount } from "./schema";
import { parseList, parseParagraphs } from "./text-lines";

/** What is known of a talk before its note is written. */
export interface KnownOfTalk {
  title: string;
  kind: string;
  objectives: readonly number[];
  languages: readonly string[];
  organizers: readonly string[];
  proposal: { mandate: string; objective: string; guidingQuestions: string; expectedOutcomes: string } | null;
}

/** Kinds of talks that follow the standard agenda of 90 minutes. */
const standardKinds = ["talk", "youth_talk"];

/**
 * The first draft of a note: everything that the talk and its proposal already say, so that nobody types it twice.
 * Notes are written in English first, hence the English words.
 */
export function firstDraft(talk: KnownOfTalk): { content: NoteContent; agenda: AgendaItem[] } {
  const [intro = "", ...parts] = parseParagraphs(talk.proposal?.objective ?? "");
  const content: NoteContent = {
    ...emptyNote,
    title: talk.title,
    background: parseParagraphs(talk.proposal?.mandate ?? ""),
    organizers: organizersLine(talk.organizers),
    // What the talk is to bring about belongs to its purpose; a note has no other place for it.
    purpose: { intro, parts: [...parts.flatMap(parseList), ...parseList(talk.proposal?.expectedOutcomes ?? "")] },
    questions: { intro: "", items: parseList(talk.proposal?.guidingQuestions ?? "") },
    objectives: talk.objectives
      .filter((number) => number >= 1 && number <= objectiveCount)
      .toSorted((a, b) => a - b)
      .map((number) => ({ number, reason: "" })),
    languages: [...talk.languages],
  };
  return { content, agenda: standardKinds.includes(talk.kind) ? standardAgenda() : [] };
}

function organizersLine(names: readonly string[]): string {
  if (names.length === 0) return "";
  return `Organized by ${formatList("en", names)}.`;
}
