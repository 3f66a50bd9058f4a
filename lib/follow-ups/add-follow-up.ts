import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { forbidden } from "@/lib/errors";
import { findHeldTalk, openFollowUp } from "./open-follow-up";
import type { AddFollowUpInput } from "./schema";

/** Notes a recommendation to pass on, or an action that remains, with an owner and a day. */
export async function addFollowUp(input: AddFollowUpInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return inTransaction(async (tx) => {
    const talk = await findHeldTalk(tx, input.slug, ctx);
    if (!can(ctx.actor, "followUp.create", talk)) throw forbidden();
    const { kind, title, dueOn, ownerId } = input;
    const again = await tx.followUp.findFirst({
      where: { talkId: talk.id, kind, title, ownerId, status: "open" },
      select: { id: true },
    });
    if (!again) await openFollowUp(tx, talk, { kind, title, dueOn, ownerId }, ctx);
    return { slug: talk.slug };
  });
}
