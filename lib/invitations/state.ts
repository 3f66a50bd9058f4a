import type { ProposalState } from "@/lib/proposals/workflow";
import { invitationDays } from "./schema";

/** Proposals that people can still join: whatever is decided, withdrawn or merged is closed. */
export const joinableStates: readonly ProposalState[] = ["draft", "submitted", "changes_requested", "in_reserve"];

/** Where an invitation stands. Only an open one can be answered. */
export type InvitationState = "open" | "accepted" | "declined" | "removed" | "expired" | "closed";

export interface InvitationFacts {
  acceptedAt: Date | null;
  declinedAt: Date | null;
  removed: boolean;
  invitedAt: Date;
  proposalStatus: ProposalState;
}

/** What was answered or taken back counts before what merely ran out. */
export function invitationState(facts: InvitationFacts, now: Date): InvitationState {
  if (facts.removed) return "removed";
  if (facts.acceptedAt) return "accepted";
  if (facts.declinedAt) return "declined";
  if (!joinableStates.includes(facts.proposalStatus)) return "closed";
  return now.getTime() >= expiryOf(facts.invitedAt).getTime() ? "expired" : "open";
}

/** The first moment at which an invitation can no longer be taken up. */
export function expiryOf(invitedAt: Date): Date {
  return new Date(invitedAt.getTime() + invitationDays * 86_400_000);
}

/** An address of which its owner knows that it is theirs, and nobody else whose it is: "a…@e….org". */
export function maskedAddress(email: string): string {
  const [local = "", domain = ""] = email.split("@");
  const ending = domain.slice(domain.lastIndexOf("."));
  return `${[...local][0] ?? ""}…@${[...domain][0] ?? ""}…${ending}`;
}
