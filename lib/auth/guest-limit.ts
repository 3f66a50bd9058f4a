import { headers } from "next/headers";
import { clientAddress } from "./client-address";
import { type Limit, spendPoint } from "./rate-limit";

/** Guests behind one router are many, so the limit of a network is wide; one address gets few letters. */
const perNetwork = { points: 60, seconds: 3600 };
const perAddress = { points: 5, seconds: 15 * 60 };

/** What guests may send without an account; each form counts for itself. */
export type GuestForm = "subscribe" | "question";

/**
 * Counts what a guest sends: 60 an hour for a network, and 5 in 15 minutes for the mail address that gets a letter by it.
 * @throws ExpectedFailure `rate-limited`, with the minutes to wait
 */
export async function limitGuest(form: GuestForm, from: { networkAddress: string; email?: string; now: Date }) {
  const limit = (kind: string, size: Omit<Limit, "name">): Limit => ({ name: `${form}-${kind}`, ...size });
  await spendPoint(limit("network", perNetwork), from.networkAddress, from.now);
  if (from.email) await spendPoint(limit("address", perAddress), from.email, from.now);
}

/** The same for the request at hand, by the clock on the wall. */
export async function limitThisGuest(form: GuestForm, email?: string): Promise<void> {
  const networkAddress = clientAddress((await headers()).get("x-forwarded-for"));
  await limitGuest(form, { networkAddress, ...(email ? { email } : {}), now: new Date() });
}
