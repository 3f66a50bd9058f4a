import { type Actor, isSignedIn } from "@/lib/access/actor";
import { isSecretariat, leadsWorkstreamOf } from "@/lib/access/relations";
import { editableStates, type ProposalSubject, proposes } from "./workflow";

/** Staff who read a proposal: the secretariat, and the lead of its workstream once it was handed in. */
export function staffOf(actor: Actor, proposal: ProposalSubject): boolean {
  return proposal.status !== "draft" && (isSecretariat(actor) || leadsWorkstreamOf(actor, proposal));
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
    staffOf(actor, proposal) && !proposes(actor, proposal),
};
