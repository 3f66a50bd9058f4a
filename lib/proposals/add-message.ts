import type { UseCaseContext } from "@/lib/actions/context";
import type { Tx } from "@/lib/db/client";
import type { ProposalMessageKind } from "@/lib/db/generated/enums";

interface NewMessage {
  proposalId: string;
  kind: ProposalMessageKind;
  body: string;
  /** Given by the form, so that the same form sent twice says it once. */
  id?: string;
}

/**
 * Adds to the conversation about a proposal, in the caller's transaction.
 * @returns false when this very message was there already
 */
export async function addMessage(tx: Tx, message: NewMessage, ctx: UseCaseContext): Promise<boolean> {
  if (ctx.actor.personId === null) throw new Error("only people write messages");
  const { count } = await tx.proposalMessage.createMany({
    data: { ...message, authorId: ctx.actor.personId, createdAt: ctx.now },
    skipDuplicates: true,
  });
  return count > 0;
}
