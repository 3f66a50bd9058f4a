import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction } from "@/lib/db/client";
import { changedMeanwhile, findOrganizer } from "./invite-contact";
import type { InvitedStepInput } from "./schema";

/**
 * Takes a co-organizer off a proposal. Its contact no longer reads or edits the proposal, and its invitation opens nothing
 * any more. Removing twice removes once.
 */
export async function removeOrganizer(input: InvitedStepInput, ctx: UseCaseContext): Promise<{ proposalId: string }> {
  return inTransaction(async (tx) => {
    const { row, proposal } = await findOrganizer(tx, input, ctx);
    if (row.status === "removed") return { proposalId: proposal.id };
    const { count } = await tx.proposalOrganizer.updateMany({
      where: { id: row.id, version: input.version },
      data: { status: "removed", version: { increment: 1 } },
    });
    if (count === 0) throw await changedMeanwhile(tx, proposal.id);
    await tx.proposalEditor.updateMany({
      where: { organizerId: row.id, removedAt: null },
      data: { removedAt: ctx.now, version: { increment: 1 } },
    });
    await appendAudit(tx, {
      actor: ctx.actor,
      requestId: ctx.requestId,
      action: "proposal.removeOrganizer",
      subjectType: "proposal",
      subjectId: proposal.id,
      changedFields: ["coOrganizers"],
    });
    return { proposalId: proposal.id };
  });
}
