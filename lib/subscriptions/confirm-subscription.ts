import { visitor } from "@/lib/access/actor";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction, type Tx } from "@/lib/db/client";
import { type FoundSubscription, findSubscription } from "./find-by-token";
import { tellSubscribed } from "./notifications";
import type { TokenInput } from "./schema";

/**
 * Confirms an address: from now on it is told. Letters come in the language of the subscription confirmed last.
 * Confirming twice is answered with what is so already.
 *
 * @throws ExpectedFailure `gone` for a link that is changed, expired or used up
 */
export async function confirmSubscription(input: TokenInput, ctx: UseCaseContext): Promise<void> {
  await inTransaction(async (tx) => noteConfirmed(tx, await findSubscription(tx, input.token, ctx.now), ctx));
}

/** What the link does, for a subscription that was found. */
export async function noteConfirmed(tx: Tx, subscription: FoundSubscription, ctx: UseCaseContext): Promise<void> {
  const { count } = await tx.subscription.updateMany({
    where: { id: subscription.id, confirmedAt: null },
    data: { confirmedAt: ctx.now },
  });
  if (count === 0) return;
  await tx.subscriber.update({
    where: { id: subscription.subscriber.id },
    data: { locale: subscription.locale },
    select: { id: true },
  });
  await appendAudit(tx, {
    // Whoever holds the link of a letter is nobody more than that.
    actor: visitor,
    requestId: ctx.requestId,
    action: "subscription.confirm",
    subjectType: "subscription",
    subjectId: subscription.id,
  });
  await tellSubscribed(tx, subscription);
}
