import { verifyToken } from "@/lib/auth/signed-link";
import type { Tx } from "@/lib/db/client";
import { gone } from "@/lib/errors";

/** What every letter and page about a subscription reads. */
export const subscriptionSelect = {
  id: true,
  query: true,
  locale: true,
  confirmedAt: true,
  subscriber: { select: { id: true, email: true } },
  talk: { select: { slug: true, title: true, listing: true } },
} as const;

/**
 * The subscription that a letter asks to confirm.
 * @throws ExpectedFailure `gone` for a changed, expired or foreign link, and when the subscription was ended or forgotten
 */
export async function findSubscription(tx: Tx, token: string, now: Date) {
  const id = verifyToken("subscription-confirm", token, now);
  const found = id ? await tx.subscription.findUnique({ where: { id }, select: subscriptionSelect }) : null;
  if (!found) throw gone();
  return found;
}

export type FoundSubscription = Awaited<ReturnType<typeof findSubscription>>;

/** The id of the subscriber to whom a link of a notice belongs; null for a changed or foreign one. */
export function subscriberOf(token: string, now: Date): string | null {
  return verifyToken("subscriptions-manage", token, now);
}
