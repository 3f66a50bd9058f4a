import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { transition } from "@/lib/workflow/transition";
import { findNote } from "./scope";
import { conceptNoteMachine } from "./workflow";

/** Gives a note in review back to be worked on, saying why. The reason stands in the history of the note. */
export async function returnToDraft(
  input: { id: string; version: number; reason: string },
  ctx: UseCaseContext,
): Promise<{ slug: string }> {
  return inTransaction(async (tx) => {
    const note = await findNote(tx, ctx.actor, input.id);
    await transition(tx, conceptNoteMachine, "returnToDraft", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...note, version: input.version },
      reason: input.reason,
    });
    return { slug: note.talk.slug };
  });
}
