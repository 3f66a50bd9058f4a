import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction } from "@/lib/db/client";
import { forbidden } from "@/lib/errors";
import { addMessage } from "./add-message";
import { notifyReply } from "./notifications";
import type { MessageInput } from "./schema";
import { findProposal } from "./scope";
import { proposes } from "./workflow";

/** Writes to the other side of a proposal: from its people to the Secretariat, or back. They are told by mail. */
export async function replyToProposal(input: MessageInput, ctx: UseCaseContext): Promise<void> {
  await inTransaction(async (tx) => {
    const proposal = await findProposal(tx, ctx.actor, input.id);
    if (!can(ctx.actor, "proposal.reply", proposal)) throw forbidden();
    const message = { id: input.submissionId, proposalId: proposal.id, kind: "reply" as const, body: input.body };
    if (!(await addMessage(tx, message, ctx))) return;
    await appendAudit(tx, {
      actor: ctx.actor,
      requestId: ctx.requestId,
      action: "proposal.reply",
      subjectType: "proposal",
      subjectId: proposal.id,
    });
    await notifyReply(tx, proposal, { ...message, fromProposer: proposes(ctx.actor, proposal) }, ctx);
  });
}
