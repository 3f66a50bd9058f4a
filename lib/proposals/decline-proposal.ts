import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { transition } from "@/lib/workflow/transition";
import { addMessage } from "./add-message";
import { notifyDeclined } from "./notifications";
import type { ReasonedStepInput } from "./schema";
import { findProposal } from "./scope";
import { proposalMachine } from "./workflow";

/** Declines a proposal with a reason, which its people are told. */
export async function declineProposal(input: ReasonedStepInput, ctx: UseCaseContext): Promise<void> {
  await inTransaction(async (tx) => {
    const proposal = await findProposal(tx, ctx.actor, input.id);
    await transition(tx, proposalMachine, "decline", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...proposal, version: input.version },
      data: { decidedAt: ctx.now },
      reason: input.reason,
    });
    await addMessage(tx, { proposalId: proposal.id, kind: "decision", body: input.reason }, ctx);
    await notifyDeclined(tx, proposal, input.reason);
  });
}
