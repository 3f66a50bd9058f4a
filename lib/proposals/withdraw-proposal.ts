import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { transition } from "@/lib/workflow/transition";
import { notifyWithdrawn } from "./notifications";
import type { WithdrawProposalInput } from "./schema";
import { findProposal } from "./scope";
import { proposalMachine } from "./workflow";

/** Takes an open proposal back. The Secretariat is told if it had it. */
export async function withdrawProposal(input: WithdrawProposalInput, ctx: UseCaseContext): Promise<void> {
  await inTransaction(async (tx) => {
    const proposal = await findProposal(tx, ctx.actor, input.id);
    await transition(tx, proposalMachine, "withdraw", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...proposal, version: input.version },
      reason: input.reason,
    });
    if (proposal.submittedAt) await notifyWithdrawn(tx, proposal, ctx);
  });
}
