import * as z from "zod";
import { signToken, verifyToken } from "@/lib/auth/signed-link";

/** An organization is invited by its contact, a colleague by name. */
export type InvitationKind = "organizer" | "editor";

export interface InvitationRef {
  kind: InvitationKind;
  id: string;
}

/**
 * The token of an invitation. It names the invitation and gives no right by itself: it is answered by the person who signs in
 * with the invited address. Without an end of its own, so that an old one can say what became of the invitation.
 */
export function invitationToken({ kind, id }: InvitationRef): string {
  return signToken("proposal-invitation", `${kind}_${id}`);
}

/** Which invitation a token names; null for one that the portal did not make. */
export function readInvitationToken(token: unknown, now: Date): InvitationRef | null {
  const [kind, id] = (verifyToken("proposal-invitation", token, now) ?? "").split("_");
  if ((kind !== "organizer" && kind !== "editor") || !z.uuid().safeParse(id).success) return null;
  return { kind, id: id ?? "" };
}
