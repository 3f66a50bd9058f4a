import * as z from "zod";
import { signToken } from "@/lib/auth/signed-link";
import { portalUrl } from "./portal-url";

const toSubscriber = z.object({ subscriberId: z.uuid() });

/**
 * Headers by which mail programs end a subscription with one press (RFC 2369 and RFC 8058); only for letters to
 * subscribers. The program posts to the address; opened in a browser it leads to the page with the buttons.
 * @param props of the letter's row
 */
export function unsubscribeHeaders(props: unknown): Record<string, string> {
  const letter = toSubscriber.safeParse(props);
  if (!letter.success) return {};
  const token = signToken("subscriptions-manage", letter.data.subscriberId);
  return {
    "List-Unsubscribe": `<${portalUrl(`/api/subscriptions/unsubscribe?token=${token}`)}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}
