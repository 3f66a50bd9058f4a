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
    // Its time is the database's: the demo's clock stands still, and the order of a conversation must not.
    data: { ...message, authorId: ctx.actor.personId },
    skipDuplicates: true,
  });
  return count > 0;
}
