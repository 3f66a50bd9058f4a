import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import type { AgendaRow } from "@/lib/agendas/agenda-rows";
import { type AgendaItem, agendaSchema } from "@/lib/agendas/schema";
import type { Tx } from "@/lib/db/client";
import { forbidden, invalid } from "@/lib/errors";
import { revise } from "@/lib/workflow/revise";
import { formFaults } from "./form-faults";
import { type NoteForm, parseNote } from "./note-form";
import { type NoteContent, noteContentSchema } from "./schema";
import { type FoundNote, findNote } from "./scope";
import { readNote } from "./stored-note";

export interface DraftInput {
  id: string;
  /** The version which the person saw. */
  version: number;
  form: NoteForm;
}

/** A draft after it was written. */
export interface WrittenDraft {
  note: FoundNote;
  content: NoteContent;
  agenda: AgendaItem[];
}

/**
 * Writes a form into a draft, note and agenda together, and makes the person its author. In the caller's transaction.
 * A form that says what is stored already changes nothing.
 * @throws ExpectedFailure `invalid` with a message at each field that cannot be stored; `stale` when somebody wrote meanwhile
 */
export async function writeDraft(tx: Tx, input: DraftInput, ctx: UseCaseContext): Promise<WrittenDraft> {
  const note = await findNote(tx, ctx.actor, input.id);
  if (!can(ctx.actor, "conceptNote.write", note.talk)) throw forbidden();
  const faults = formFaults(input.form);
  if (Object.keys(faults).length > 0) throw invalid(faults);

  const content = noteContentSchema.parse(parseNote(input.form));
  const agenda = agendaSchema.parse(input.form.agenda.map(agendaItem));
  const changed = changedParts(note, content, agenda);
  // Who changed nothing has not written: the author stays who it was.
  if (changed.length === 0 && note.status === "draft")
    return { note: { ...note, version: input.version }, content, agenda };
  await revise(tx, "conceptNote", {
    actor: ctx.actor,
    requestId: ctx.requestId,
    subject: { id: note.id, version: input.version },
    whileIn: ["draft"],
    data: { content, authorId: ctx.actor.personId },
    changedFields: changed,
  });
  await tx.agendaItem.deleteMany({ where: { conceptNoteId: note.id } });
  await tx.agendaItem.createMany({
    data: agenda.map((item, position) => ({ ...item, conceptNoteId: note.id, position })),
  });
  return { note: { ...note, version: input.version + 1, authorId: ctx.actor.personId }, content, agenda };
}

/** Names of the parts that differ from what is stored, for the history. */
function changedParts(note: FoundNote, content: NoteContent, agenda: readonly AgendaItem[]): string[] {
  const stored = readNote(note.content);
  const parts = Object.keys(content) as (keyof NoteContent)[];
  const changed: string[] = parts.filter((part) => JSON.stringify(stored[part]) !== JSON.stringify(content[part]));
  return JSON.stringify(note.agenda) === JSON.stringify(agenda) ? changed : [...changed, "agenda"];
}

function agendaItem(row: AgendaRow) {
  return {
    minutes: Number(row.minutes),
    kind: row.kind,
    title: row.title.replace(/\s+/gu, " ").trim(),
    details: row.details.replace(/\r\n/g, "\n").trim(),
  };
}
