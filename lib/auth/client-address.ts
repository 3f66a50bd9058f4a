/**
 * The network address that a request is counted under.
 * The last entry of X-Forwarded-For is the one which the nearest hop wrote: the reverse proxy, or Next itself from the
 * socket. Earlier entries are whatever the client claims, so rotating them wins nothing. IPv6 counts by /64, since one
 * household or host owns that many addresses.
 * @param forwardedFor the header as received, or null
 * @returns an address or network in text form; "unknown" when there is none
 */
export function clientAddress(forwardedFor: string | null): string {
  const last = forwardedFor?.split(",").at(-1)?.trim() ?? "";
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(last);
  if (mapped?.[1]) return mapped[1];
  if (!last.includes(":")) return last || "unknown";
  return `${expandIpv6(last).slice(0, 4).join(":")}::/64`;
}

/** The eight groups of an address, so that two ways of writing one network count as one. */
function expandIpv6(address: string): string[] {
  const [head = "", tail] = address.split("::");
  const left = head.split(":").filter(Boolean);
  const right = (tail ?? "").split(":").filter(Boolean);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  return [...left, ...Array<string>(zeros).fill("0"), ...right].map((group) =>
    group.toLowerCase().replace(/^0+(?=.)/, ""),
  );
}
