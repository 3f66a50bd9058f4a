import type { UseCaseContext } from "@/lib/actions/context";
import { type AgendaOperation, applyOperation } from "@/lib/agendas/agenda-rows";
import { inTransaction } from "@/lib/db/client";
import { type DraftInput, writeDraft } from "./write-draft";

/**
 * Saves a draft, unfinished as it may be. A button of the agenda (add, remove, move) is part of the same form and saves
 * with it, so that it works without JavaScript and loses nothing.
 */
export async function saveDraft(
  input: DraftInput & { operation: AgendaOperation | null },
  ctx: UseCaseContext,
): Promise<{ slug: string }> {
  const { operation, form } = input;
  const agenda = operation ? applyOperation(form.agenda, operation) : form.agenda;
  return inTransaction(async (tx) => {
    const { note } = await writeDraft(tx, { ...input, form: { ...form, agenda } }, ctx);
    return { slug: note.talk.slug };
  });
}
