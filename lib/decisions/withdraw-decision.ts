import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { conflict, stale } from "@/lib/errors";
import { lockProposals } from "@/lib/proposals/scope";
import { revise } from "@/lib/workflow/revise";
import { lastChange } from "@/lib/workflow/transition";
import type { WithdrawDecisionInput } from "./schema";
import { findDecision } from "./scope";

/**
 * Takes a held decision back: the proposal is as if nobody had decided, and the proposer never learns of it.
 * @returns the id of the proposal
 * @throws ExpectedFailure `stale` when it was announced, changed or taken back meanwhile
 */
export async function withdrawDecision(
  input: WithdrawDecisionInput,
  ctx: UseCaseContext,
): Promise<{ proposalId: string }> {
  return inTransaction(async (tx) => {
    const { proposalId } = await findDecision(tx, ctx.actor, input.id);
    // Whoever announces it at the same time holds this lock; then it is announced, and there is nothing to take back.
    await lockProposals(tx, [proposalId]);
    const decision = await findDecision(tx, ctx.actor, input.id);
    if (decision.announcedAt !== null || decision.withdrawnAt !== null) {
      const last = await lastChange(tx, "proposalDecision", decision.id);
      throw last ? stale(last) : conflict("errors.conflict");
    }
    await revise(tx, "proposalDecision", {
      ...{ actor: ctx.actor, requestId: ctx.requestId, subject: input, verb: "withdrawDecision" },
      data: { withdrawnAt: ctx.now, withdrawnById: ctx.actor.personId },
    });
    return { proposalId };
  });
}
