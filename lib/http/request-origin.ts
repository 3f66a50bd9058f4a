/**
 * Whether a form was sent from a page of this site. Stricter than Next's own check, which lets a request without an
 * `Origin` pass and trusts `X-Forwarded-Host`: every browser names the origin of a posted form, and a page without one
 * (a sandboxed frame, a file) says "null".
 * @param origin the `Origin` header
 * @param host the `Host` header, as the server itself received it
 * @param siteUrl the public address, which a reverse proxy may serve under another host name
 */
export function isOwnOrigin(origin: string | null, host: string | null, siteUrl: string | undefined): boolean {
  if (!origin || !URL.canParse(origin)) return false;
  const { origin: sender, host: senderHost } = new URL(origin);
  if (siteUrl && sender === new URL(siteUrl).origin) return true;
  return host !== null && senderHost === host.toLowerCase();
}
