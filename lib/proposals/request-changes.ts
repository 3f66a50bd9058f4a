import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { transition } from "@/lib/workflow/transition";
import { addMessage } from "./add-message";
import { notifyChangesRequested } from "./notifications";
import type { ReasonedStepInput } from "./schema";
import { findProposal } from "./scope";
import { proposalMachine } from "./workflow";

/** Gives a proposal back to those who proposed it, saying what to change. They amend it and hand it in again. */
export async function requestChanges(input: ReasonedStepInput, ctx: UseCaseContext): Promise<void> {
  await inTransaction(async (tx) => {
    const proposal = await findProposal(tx, ctx.actor, input.id);
    await transition(tx, proposalMachine, "requestChanges", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...proposal, version: input.version },
      reason: input.reason,
    });
    await addMessage(tx, { proposalId: proposal.id, kind: "changes_requested", body: input.reason }, ctx);
    await notifyChangesRequested(tx, proposal, input.reason);
  });
}
