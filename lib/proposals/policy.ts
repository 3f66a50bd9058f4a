import { type Actor, hasRole, isSignedIn } from "@/lib/access/actor";
import { isSecretariat, leadsWorkstreamOf } from "@/lib/access/relations";
import { hasConflict } from "@/lib/assessments/conflicts";
import { editableStates, type ProposalSubject, proposes } from "./workflow";

/** Staff who read a proposal once it was handed in: the secretariat, the lead of its workstream, and its reviewers. */
export function staffOf(actor: Actor, proposal: ProposalSubject): boolean {
  if (proposal.status === "draft" || !isSignedIn(actor)) return false;
  if (isSecretariat(actor) || leadsWorkstreamOf(actor, proposal)) return true;
  return hasRole(actor, "workstream-lead") && proposal.reviewerIds.includes(actor.personId);
}

export const proposalPolicy = {
  "proposal.create": (actor: Actor, _subject: null) => isSignedIn(actor),
  "proposal.read": (actor: Actor, proposal: ProposalSubject) => proposes(actor, proposal) || staffOf(actor, proposal),
  "proposal.edit": (actor: Actor, proposal: ProposalSubject) =>
    proposes(actor, proposal) && editableStates.includes(proposal.status),
  "proposal.reply": (actor: Actor, proposal: ProposalSubject) =>
    (proposes(actor, proposal) || staffOf(actor, proposal)) &&
    ["submitted", "changes_requested", "in_reserve"].includes(proposal.status),
  "proposal.noteInternally": (actor: Actor, proposal: ProposalSubject) =>
    staffOf(actor, proposal) && !hasConflict(actor, proposal),
  /** Not while the proposer works on it, whose form would be out of date. */
  "proposal.setWorkstream": (actor: Actor, proposal: ProposalSubject) =>
    isSecretariat(actor) && !hasConflict(actor, proposal) && ["submitted", "in_reserve"].includes(proposal.status),
};
