import { type LinkPurpose, verifyToken } from "@/lib/auth/signed-link";
import type { Tx } from "@/lib/db/client";
import { gone } from "@/lib/errors";
import { registrationSelect } from "./seats";

/**
 * The registration to which a signed link leads.
 * @throws ExpectedFailure `gone` for a changed, expired or foreign link, and when the registration no longer exists
 */
export async function findByToken(tx: Tx, purpose: LinkPurpose, token: string, now: Date) {
  const id = verifyToken(purpose, token, now);
  const registration = id ? await tx.registration.findUnique({ where: { id }, select: registrationSelect }) : null;
  if (!registration) throw gone();
  return registration;
}

export type FoundRegistration = Awaited<ReturnType<typeof findByToken>>;

/** The registration as its workflow sees it. */
export function asSubject(registration: FoundRegistration) {
  const { id, status, version } = registration;
  return { id, status, version, workstreamId: registration.talk.workstreamId };
}
