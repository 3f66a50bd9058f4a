import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { forbidden, invalid } from "@/lib/errors";
import { transition } from "@/lib/workflow/transition";
import { addMessage } from "./add-message";
import { notifyMerged } from "./notifications";
import type { MergeProposalInput } from "./schema";
import { findProposal, lockProposals } from "./scope";
import { mergeTargetStates, proposalMachine } from "./workflow";

/**
 * Joins a proposal into another one, which goes on for both. Both rows are locked, so that two people who merge A into B
 * and B into A at once do not make a circle.
 */
export async function mergeProposal(input: MergeProposalInput, ctx: UseCaseContext): Promise<void> {
  if (input.intoId === input.id) throw invalid({ intoId: { key: "proposals.merge.itself" } });
  await inTransaction(async (tx) => {
    await lockProposals(tx, [input.id, input.intoId]);
    const proposal = await findProposal(tx, ctx.actor, input.id);
    // Before the other one is looked at: who may not decide learns nothing about it.
    if (!proposalMachine.steps.merge.allow(ctx.actor, proposal)) throw forbidden();
    const target = await findProposal(tx, ctx.actor, input.intoId);
    if (!mergeTargetStates.includes(target.status)) throw invalid({ intoId: { key: "proposals.merge.closed" } });
    await transition(tx, proposalMachine, "merge", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...proposal, version: input.version },
      data: { mergedIntoId: target.id },
      reason: input.reason,
    });
    if (input.reason) await addMessage(tx, { proposalId: proposal.id, kind: "decision", body: input.reason }, ctx);
    await notifyMerged(tx, proposal, target, input.reason);
  });
}
