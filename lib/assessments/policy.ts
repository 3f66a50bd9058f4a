import type { Actor } from "@/lib/access/actor";
import { isSecretariat } from "@/lib/access/relations";
import { staffOf } from "@/lib/proposals/policy";
import type { ProposalState, ProposalSubject } from "@/lib/proposals/workflow";
import { hasConflict } from "./conflicts";

/** States in which a proposal is still to be decided, so that an assessment can change something. */
export const assessableStates: readonly ProposalState[] = ["submitted", "changes_requested", "in_reserve"];

export const assessmentPolicy = {
  /** Name reviewers, take assignments back. */
  "assessment.assign": (actor: Actor, proposal: ProposalSubject) =>
    isSecretariat(actor) && !hasConflict(actor, proposal) && assessableStates.includes(proposal.status),
  /** Who assesses it and how far they are; what they say is a question of `visibleAssessments`. */
  "assessment.follow": (actor: Actor, proposal: ProposalSubject) =>
    staffOf(actor, proposal) && !hasConflict(actor, proposal),
  /** Decisions that the proposer does not know yet. */
  "decision.follow": (actor: Actor, proposal: ProposalSubject) =>
    staffOf(actor, proposal) && !hasConflict(actor, proposal),
};
