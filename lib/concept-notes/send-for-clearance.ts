import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { invalid } from "@/lib/errors";
import { transition } from "@/lib/workflow/transition";
import { missingForClearance } from "./missing-for-clearance";
import { notifyClearanceRequested } from "./notifications";
import { conceptNoteMachine } from "./workflow";
import { type DraftInput, writeDraft } from "./write-draft";

/**
 * Saves a draft and asks the others who run the talk to clear it, by mail.
 * @throws ExpectedFailure `invalid` with a message at each field that a note needs and that is missing
 */
export async function sendForClearance(input: DraftInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return inTransaction(async (tx) => {
    const { note, content, agenda } = await writeDraft(tx, input, ctx);
    const missing = missingForClearance(content, agenda);
    if (Object.keys(missing).length > 0) throw invalid(missing, { key: "concept-notes.errors.notComplete" });
    await transition(tx, conceptNoteMachine, "sendForClearance", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: note,
    });
    await notifyClearanceRequested(tx, note, content.title, ctx);
    return { slug: note.talk.slug };
  });
}
