import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction } from "@/lib/db/client";
import { forbidden, notFound } from "@/lib/errors";
import { findProposalLocked } from "@/lib/proposals/scope";
import { changedMeanwhile } from "./invite-contact";
import type { InvitedStepInput } from "./schema";

/**
 * Takes a person off a proposal, or takes an invitation back: from now on it does not exist for them. People may go by
 * themselves. Removing twice removes once.
 *
 * @returns whether the person left by themselves, and then no longer has a page of the proposal
 */
export async function removeEditor(
  input: InvitedStepInput,
  ctx: UseCaseContext,
): Promise<{ proposalId: string; left: boolean }> {
  return inTransaction(async (tx) => {
    const row = await tx.proposalEditor.findUnique({ where: { id: input.id }, select: { proposalId: true } });
    if (!row) throw notFound();
    const proposal = await findProposalLocked(tx, ctx.actor, row.proposalId);
    const editor = await tx.proposalEditor.findUniqueOrThrow({
      where: { id: input.id },
      select: { personId: true, removedAt: true },
    });
    const left = editor.personId !== null && editor.personId === ctx.actor.personId;
    const mayRemove =
      can(ctx.actor, "proposal.invite", proposal) || (left && can(ctx.actor, "proposal.leave", proposal));
    if (!mayRemove) throw forbidden();
    const done = { proposalId: proposal.id, left };
    if (editor.removedAt) return done;
    const { count } = await tx.proposalEditor.updateMany({
      where: { id: input.id, version: input.version, removedAt: null },
      data: { removedAt: ctx.now, version: { increment: 1 } },
    });
    if (count === 0) throw await changedMeanwhile(tx, proposal.id);
    await appendAudit(tx, {
      actor: ctx.actor,
      requestId: ctx.requestId,
      action: left ? "proposal.leave" : "proposal.removeEditor",
      subjectType: "proposal",
      subjectId: proposal.id,
    });
    return done;
  });
}
