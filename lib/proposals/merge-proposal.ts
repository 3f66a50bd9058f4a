import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { invalid } from "@/lib/errors";
import { transition } from "@/lib/workflow/transition";
import { addMessage } from "./add-message";
import { notifyMerged } from "./notifications";
import type { MergeProposalInput } from "./schema";
import { findProposal, findProposalLocked } from "./scope";
import { mergeTargetStates, proposalMachine } from "./workflow";

/**
 * Joins a proposal into another one, which goes on for both. Both rows are locked in the order of their ids, so that two
 * people who merge A into B and B into A at once do not make a circle.
 */
export async function mergeProposal(input: MergeProposalInput, ctx: UseCaseContext): Promise<void> {
  if (input.intoId === input.id) throw invalid({ intoId: { key: "proposals.merge.itself" } });
  await inTransaction(async (tx) => {
    for (const id of [input.id, input.intoId].sort()) await findProposalLocked(tx, ctx.actor, id);
    const proposal = await findProposal(tx, ctx.actor, input.id);
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
