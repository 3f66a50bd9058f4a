import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction, type Tx } from "@/lib/db/client";
import { forbidden, invalid } from "@/lib/errors";
import { type FoundProposal, findProposalLocked } from "@/lib/proposals/scope";
import { dateToDay, dayToDate } from "@/lib/time/plain-day";
import { genevaZone, localTimeOf } from "@/lib/time/zones";
import { revise } from "@/lib/workflow/revise";
import { transition } from "@/lib/workflow/transition";
import { type ReviewerCandidate, reviewerCandidates } from "./candidates";
import { notifyAssigned } from "./notifications";
import type { AssignReviewersInput } from "./schema";
import { assertUndecided, findAssessmentOf } from "./scope";
import { assessmentMachine } from "./workflow";

/**
 * Asks people to assess a proposal until a day. Who was asked already only gets the new day; who was released is asked again.
 * The proposal is locked, so that two who assign at once ask each person once.
 *
 * @returns how many people were asked who were not before
 * @throws ExpectedFailure `invalid` for a day that is over, for people who cannot be asked, and for a conflict of interest;
 *   `conflict` when the proposal is decided
 */
export async function assignReviewers(input: AssignReviewersInput, ctx: UseCaseContext): Promise<{ assigned: number }> {
  return inTransaction(async (tx) => {
    const proposal = await findProposalLocked(tx, ctx.actor, input.id);
    if (!can(ctx.actor, "assessment.assign", proposal)) throw forbidden();
    await assertUndecided(tx, proposal);
    if (input.dueOn < localTimeOf(ctx.now, genevaZone).day) {
      throw invalid({ dueOn: { key: "assessments.errors.dueInPast" } });
    }
    const reviewers = await reviewerCandidates(tx, proposal, input.reviewerIds);
    refuseUnfit(reviewers, input.reviewerIds);
    let assigned = 0;
    for (const reviewer of reviewers) if (await ask(tx, reviewer, proposal, input, ctx)) assigned += 1;
    return { assigned };
  });
}

function refuseUnfit(reviewers: readonly ReviewerCandidate[], wanted: readonly string[]): void {
  if (wanted.some((id) => !reviewers.some((reviewer) => reviewer.id === id))) {
    throw invalid({ reviewerIds: { key: "errors.invalidChoice" } });
  }
  const tied = reviewers.find(({ conflicts }) => conflicts.length > 0);
  if (!tied) return;
  const values = { name: tied.name || tied.email, reason: tied.conflicts[0] ?? "" };
  throw invalid({ reviewerIds: { key: "assessments.errors.conflictOf", values } });
}

/** @returns true when the person was not asked before */
async function ask(
  tx: Tx,
  { assessment, ...reviewer }: ReviewerCandidate,
  proposal: FoundProposal,
  input: AssignReviewersInput,
  ctx: UseCaseContext,
): Promise<boolean> {
  const { actor, requestId } = ctx;
  const dueOn = dayToDate(input.dueOn);
  if (assessment === null) {
    const created = await tx.assessment.create({
      data: { proposalId: proposal.id, reviewerId: reviewer.id, assignedById: actor.personId, dueOn },
      select: { id: true, version: true, status: true },
    });
    await appendAudit(tx, {
      ...{ actor, requestId, action: "assessment.assign", subjectType: "assessment", subjectId: created.id },
      toStatus: created.status,
    });
    await notifyAssigned(tx, reviewer, proposal, { ...created, dueOn: input.dueOn }, ctx);
    return true;
  }
  if (assessment.status === "released") {
    const subject = await findAssessmentOf(tx, proposal.id, assessment.id);
    const data = { dueOn, assignedById: actor.personId };
    await transition(tx, assessmentMachine, "reassign", { actor, requestId, subject, data });
    await notifyAssigned(tx, reviewer, proposal, { ...assessment, dueOn: input.dueOn }, ctx);
    return true;
  }
  if (assessment.status === "assigned" && (!assessment.dueOn || dateToDay(assessment.dueOn) !== input.dueOn)) {
    await revise(tx, "assessment", { actor, requestId, subject: assessment, verb: "setDue", data: { dueOn } });
  }
  return false;
}
