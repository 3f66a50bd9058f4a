import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction } from "@/lib/db/client";
import { forbidden } from "@/lib/errors";
import { addMessage } from "./add-message";
import type { MessageInput } from "./schema";
import { findProposal } from "./scope";

/** Leaves a note on a proposal that only staff read. Nobody is mailed. */
export async function noteInternally(input: MessageInput, ctx: UseCaseContext): Promise<void> {
  await inTransaction(async (tx) => {
    const proposal = await findProposal(tx, ctx.actor, input.id);
    if (!can(ctx.actor, "proposal.noteInternally", proposal)) throw forbidden();
    const message = { id: input.submissionId, proposalId: proposal.id, kind: "internal" as const, body: input.body };
    if (!(await addMessage(tx, message, ctx))) return;
    await appendAudit(tx, {
      actor: ctx.actor,
      requestId: ctx.requestId,
      action: "proposal.noteInternally",
      subjectType: "proposal",
      subjectId: proposal.id,
    });
  });
}
