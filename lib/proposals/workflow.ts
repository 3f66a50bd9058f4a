import { type Actor, isSignedIn } from "@/lib/access/actor";
import { actsForOrganization, isAuthor, isSecretariat, leadsWorkstreamOf } from "@/lib/access/relations";
import { hasConflict, type ProposalTies } from "@/lib/assessments/conflicts";
import { defineMachine } from "@/lib/workflow/machine";

export const proposalStates = [
  "draft",
  "submitted",
  "changes_requested",
  "approved",
  "declined",
  "in_reserve",
  "withdrawn",
  "merged",
] as const;
export type ProposalState = (typeof proposalStates)[number];

/** `editorIds` are the people who took up an invitation to work on it, colleagues and co-organizers. */
export interface ProposalSubject extends ProposalTies {
  id: string;
  status: ProposalState;
  version: number;
  authorId: string;
  workstreamId: string | null;
  /** People who assess it or have assessed it; they read it whatever their workstream. */
  reviewerIds: readonly string[];
}

/** The people of the proposal: its author, those who act for its lead organization, and whoever was invited to work on it. */
export function proposes(actor: Actor, proposal: ProposalSubject): boolean {
  return isAuthor(actor, proposal) || actsForOrganization(actor, proposal) || edits(actor, proposal);
}

function edits(actor: Actor, proposal: ProposalSubject): boolean {
  return isSignedIn(actor) && proposal.editorIds.includes(actor.personId);
}

/** Nobody decides on what they proposed themselves, or have another conflict of interest with. */
function decides(actor: Actor, proposal: ProposalSubject): boolean {
  return isSecretariat(actor) && !hasConflict(actor, proposal);
}

function reviews(actor: Actor, proposal: ProposalSubject): boolean {
  return decides(actor, proposal) || (leadsWorkstreamOf(actor, proposal) && !hasConflict(actor, proposal));
}

/**
 * Proposal: draft → submitted ⇄ changes requested → approved | declined | in reserve; from the reserve it is taken up or declined.
 * Withdrawn or merged while open. Approving opens the talk.
 */
export const proposalMachine = defineMachine({
  name: "proposal",
  states: proposalStates,
  initial: "draft" as ProposalState,
  steps: {
    submit: { from: ["draft", "changes_requested"], to: "submitted", allow: proposes },
    requestChanges: { from: ["submitted"], to: "changes_requested", allow: reviews, needsReason: true },
    approve: { from: ["submitted", "in_reserve"], to: "approved", allow: decides },
    reserve: { from: ["submitted"], to: "in_reserve", allow: decides, needsReason: true },
    decline: {
      from: ["submitted", "changes_requested", "in_reserve"],
      to: "declined",
      allow: decides,
      needsReason: true,
    },
    withdraw: { from: ["draft", "submitted", "changes_requested", "in_reserve"], to: "withdrawn", allow: proposes },
    merge: { from: ["submitted", "changes_requested", "in_reserve"], to: "merged", allow: decides },
  },
});

/** States in which its people may still change what a proposal says. */
export const editableStates: readonly ProposalState[] = ["draft", "changes_requested"];

/** States in which a proposal can take another one in. */
export const mergeTargetStates: readonly ProposalState[] = ["submitted", "changes_requested", "in_reserve", "approved"];
