import { inTransaction } from "@/lib/db/client";
import { forgetLetters } from "./forget-letters";
import { confirmationDays } from "./schema";

const dayLength = 86_400_000;

/**
 * Forgets subscriptions that nobody confirmed in 7 days, and every address that is left without one. Doing it twice changes
 * nothing more.
 */
export async function forgetSubscribers(now: Date): Promise<void> {
  await inTransaction(async (tx) => {
    const over = new Date(now.getTime() - confirmationDays * dayLength);
    await tx.subscription.deleteMany({ where: { confirmedAt: null, createdAt: { lt: over } } });
    const left = await tx.$queryRaw<{ email: string }[]>`
      DELETE FROM subscriber WHERE NOT EXISTS (SELECT 1 FROM subscription WHERE subscriber_id = subscriber.id)
      RETURNING email::text AS email`;
    await forgetLetters(
      tx,
      left.map(({ email }) => email),
    );
  });
}
