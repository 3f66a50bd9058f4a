import { type Actor, isSignedIn } from "@/lib/access/actor";
import { isSecretariat } from "@/lib/access/relations";
import { defineMachine } from "@/lib/workflow/machine";
import { hasConflict, type ProposalTies } from "./conflicts";

export const assessmentStates = ["assigned", "handed_in", "recused", "released"] as const;
export type AssessmentState = (typeof assessmentStates)[number];

/** One reviewer's assessment, with what ties people to the proposal which it is about. */
export interface AssessmentSubject extends ProposalTies {
  id: string;
  status: AssessmentState;
  version: number;
  reviewerId: string;
}

function isReviewer(actor: Actor, assessment: AssessmentSubject): boolean {
  return isSignedIn(actor) && assessment.reviewerId === actor.personId;
}

/** A conflict that came up after the assignment, such as a new co-organizer, ends the right to assess. */
export function assesses(actor: Actor, assessment: AssessmentSubject): boolean {
  return isReviewer(actor, assessment) && !hasConflict(actor, assessment);
}

/** Who assigns reviewers is close to the proposal no more than who assesses it. */
function assigns(actor: Actor, assessment: AssessmentSubject): boolean {
  return isSecretariat(actor) && !hasConflict(actor, assessment);
}

/**
 * Assessment: assigned → handed in; a reviewer with a conflict of interest steps aside, also after handing in. An assignment
 * may be taken back until it is handed in, and given again.
 */
export const assessmentMachine = defineMachine({
  name: "assessment",
  states: assessmentStates,
  initial: "assigned" as AssessmentState,
  steps: {
    handIn: { from: ["assigned"], to: "handed_in", allow: assesses },
    recuse: { from: ["assigned", "handed_in"], to: "recused", allow: isReviewer },
    release: { from: ["assigned"], to: "released", allow: assigns },
    reassign: { from: ["released"], to: "assigned", allow: assigns },
  },
});
