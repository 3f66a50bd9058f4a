import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { forbidden } from "@/lib/errors";
import { findProposalLocked } from "@/lib/proposals/scope";
import { transition } from "@/lib/workflow/transition";
import { notifyReleased } from "./notifications";
import type { ReleaseReviewerInput } from "./schema";
import { findAssessmentOf } from "./scope";
import { assessmentMachine } from "./workflow";

/** Takes an assignment back that is not handed in yet; the reviewer is told. What they drafted is kept, should they be asked again. */
export async function releaseReviewer(input: ReleaseReviewerInput, ctx: UseCaseContext): Promise<void> {
  await inTransaction(async (tx) => {
    const proposal = await findProposalLocked(tx, ctx.actor, input.id);
    if (!can(ctx.actor, "assessment.follow", proposal)) throw forbidden();
    const assessment = await findAssessmentOf(tx, proposal.id, input.assessmentId);
    await transition(tx, assessmentMachine, "release", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...assessment, version: input.version },
    });
    await notifyReleased(tx, assessment.reviewer, proposal, assessment, ctx);
  });
}
