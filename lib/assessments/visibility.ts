import type { Actor } from "@/lib/access/actor";
import { isSecretariat } from "@/lib/access/relations";
import type { AssessmentState } from "./workflow";

/** How much of an assessment somebody reads: all of it, only who and how far, or nothing. */
export type Sight = "content" | "standing" | "none";

interface SeenAssessment {
  reviewerId: string;
  status: AssessmentState;
}

/**
 * How much of an assessment a member of staff without a conflict of interest reads.
 *
 * Assessments are independent until they are handed in: a reviewer reads those of the others only after handing in their
 * own, and a draft is read by nobody but its writer. The secretariat reads all that are handed in, unless it assesses
 * itself and is not done. A lead who was not asked to assess knows who does, since they may be asked next.
 *
 * @param all the assessments of the same proposal, by which it is told whether the viewer is done with their own
 */
export function sightOf(actor: Actor, assessment: SeenAssessment, all: readonly SeenAssessment[]): Sight {
  if (assessment.reviewerId === actor.personId) return "content";
  const own = all.find(({ reviewerId }) => reviewerId === actor.personId);
  if (own?.status === "recused") return "none";
  if (assessment.status !== "handed_in") return "standing";
  if (own?.status === "handed_in") return "content";
  return isSecretariat(actor) && own?.status !== "assigned" ? "content" : "standing";
}
