import { keyedDigest, sameDigest } from "./derived-key";

/** What a link lets its holder do; a token made for one purpose opens nothing else. */
export type LinkPurpose =
  | "registration-confirm"
  | "registration-cancel"
  | "subscription-confirm"
  | "subscriptions-manage"
  | "proposal-invitation";

/** Letters, digits, dash and underscore: ids and nothing that needs escaping in an address. */
const idPattern = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * Makes the token of a link that works without an account: `<id>.<expiry>.<signature>`, safe in an address.
 * Built when the mail is sent, never stored.
 * @param options.expiresAt the first moment at which the token is refused; left out: valid as long as the record allows
 * @throws Error when the id holds anything but letters, digits, dash and underscore
 */
export function signToken(purpose: LinkPurpose, id: string, options: { expiresAt?: Date } = {}): string {
  if (!idPattern.test(id)) throw new Error(`not an id that can be signed: ${JSON.stringify(id)}`);
  const body = `${id}.${options.expiresAt ? Math.floor(options.expiresAt.getTime() / 1000).toString(36) : ""}`;
  return `${body}.${signature(purpose, body)}`;
}

/**
 * Reads a token back.
 * @returns the id it was made for, or null when it was changed, made for another purpose, or has expired
 */
export function verifyToken(purpose: LinkPurpose, token: unknown, now: Date): string | null {
  if (typeof token !== "string" || token.length > 200) return null;
  const [id, expiry, mac, ...rest] = token.split(".");
  if (id === undefined || expiry === undefined || mac === undefined || rest.length > 0) return null;
  if (!idPattern.test(id)) return null;
  if (!sameDigest(Buffer.from(mac), Buffer.from(signature(purpose, `${id}.${expiry}`)))) return null;
  const expired = expiry !== "" && now.getTime() >= Number.parseInt(expiry, 36) * 1000;
  return expired ? null : id;
}

function signature(purpose: LinkPurpose, body: string): string {
  return keyedDigest(`signed-link/${purpose}`, body).toString("base64url");
}
