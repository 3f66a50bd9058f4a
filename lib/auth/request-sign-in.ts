import { inTransaction } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { queueMail } from "@/lib/mail/queue-mail";
import { safeCallbackPath } from "./callback-path";
import { type Limit, spendPoint } from "./rate-limit";
import { createSignInToken } from "./sign-in-token";

const perAddress: Limit = { name: "sign-in-address", points: 5, seconds: 15 * 60 };
/** Many people share one address behind a mission's or a hotel's router, so this one is wide. */
const perNetwork: Limit = { name: "sign-in-network", points: 60, seconds: 3600 };

/**
 * Sends somebody a letter to sign in with. Whether the address is known is neither looked up nor told: the same rows are
 * written and the same answer given.
 * @returns the id of the sign-in, by which the waiting page takes the code
 * @throws ExpectedFailure `rate-limited` for more than 5 in 15 minutes an address, or 60 an hour a network
 */
export async function requestSignIn(
  input: { email: string; callback: string },
  from: { networkAddress: string; locale: Locale; now: Date },
): Promise<{ requestId: string }> {
  await spendPoint(perNetwork, from.networkAddress, from.now);
  await spendPoint(perAddress, input.email, from.now);
  const callbackPath = safeCallbackPath(input.callback, `/${from.locale}/my`);
  return inTransaction(async (tx) => {
    const requestId = await createSignInToken(tx, { email: input.email, callbackPath }, from.now);
    await queueMail(tx, {
      template: "sign-in",
      to: { email: input.email },
      locale: from.locale,
      props: { requestId },
      occurrence: `sign-in:${requestId}`,
    });
    return { requestId };
  });
}
