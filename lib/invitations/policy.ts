import { type Actor, isSignedIn } from "@/lib/access/actor";
import { actsForOrganization, isAuthor } from "@/lib/access/relations";
import type { ProposalSubject } from "@/lib/proposals/workflow";
import { joinableStates } from "./state";

type Subject = Pick<ProposalSubject, "status" | "authorId" | "organizationId" | "editorIds">;

/** Who may be on a proposal is for its author and its lead organization to say, not for those whom they invited. */
export const invitationPolicy = {
  "proposal.invite": (actor: Actor, proposal: Subject) =>
    joinableStates.includes(proposal.status) && (isAuthor(actor, proposal) || actsForOrganization(actor, proposal)),
  /** Whoever was invited may stop working on it. */
  "proposal.leave": (actor: Actor, proposal: Subject) =>
    isSignedIn(actor) && proposal.editorIds.includes(actor.personId),
};
