import { visitor } from "@/lib/access/actor";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction, type Tx } from "@/lib/db/client";
import { gone } from "@/lib/errors";
import { subscriberOf } from "./find-by-token";
import { forgetLetters } from "./forget-letters";
import type { EndOneInput, TokenInput } from "./schema";

/**
 * Ends every subscription of an address and deletes the address, also from the list of letters sent to it. Ending twice is
 * answered with what is so already.
 *
 * @throws ExpectedFailure `gone` for a link that is changed or belongs to something else
 */
export async function endAllSubscriptions(input: TokenInput, ctx: UseCaseContext): Promise<void> {
  await end(input.token, {}, ctx);
}

/** Ends one subscription; with the last one the address goes too. */
export async function endSubscription(input: EndOneInput, ctx: UseCaseContext): Promise<void> {
  await end(input.token, { id: input.id }, ctx);
}

async function end(token: string, which: { id?: string }, ctx: UseCaseContext): Promise<void> {
  const subscriberId = subscriberOf(token, ctx.now);
  if (!subscriberId) throw gone();
  await inTransaction(async (tx) => {
    // Held until the end: a notice being written at this moment is written first and deleted then.
    const [subscriber] = await tx.$queryRaw<{ email: string }[]>`
      SELECT email::text AS email FROM subscriber WHERE id = ${subscriberId}::uuid FOR UPDATE`;
    if (!subscriber) return;
    const ended = await tx.subscription.findMany({ where: { subscriberId, ...which }, select: { id: true } });
    await tx.subscription.deleteMany({ where: { id: { in: ended.map(({ id }) => id) } } });
    for (const { id } of ended) await noteEnd(tx, id, ctx);
    if ((await tx.subscription.count({ where: { subscriberId } })) > 0) return;
    await tx.subscriber.delete({ where: { id: subscriberId }, select: { id: true } });
    await forgetLetters(tx, [subscriber.email]);
  });
}

async function noteEnd(tx: Tx, subjectId: string, ctx: UseCaseContext): Promise<void> {
  await appendAudit(tx, {
    actor: visitor,
    requestId: ctx.requestId,
    action: "subscription.end",
    subjectType: "subscription",
    subjectId,
  });
}
