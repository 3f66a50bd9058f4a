import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { conflict } from "@/lib/errors";
import { transition } from "@/lib/workflow/transition";
import { missingInAssessment } from "./criteria";
import { readContent } from "./read-content";
import type { HandInInput } from "./schema";
import { assertUndecided, findOwnAssessment } from "./scope";
import { assesses, assessmentMachine } from "./workflow";

/**
 * Hands an assessment in: the secretariat and the reviewers who are done read it from now on, and its writer reads theirs.
 * @throws ExpectedFailure `conflict` while something is missing, and when the proposal is decided
 */
export async function handIn(input: HandInInput, ctx: UseCaseContext): Promise<void> {
  await inTransaction(async (tx) => {
    const assessment = await findOwnAssessment(tx, ctx.actor, input.id);
    if (assesses(ctx.actor, assessment)) {
      await assertUndecided(tx, assessment.proposal);
      const missing = missingInAssessment(await readContent(tx, assessment.id));
      if (missing.length > 0) throw conflict("assessments.errors.incomplete", { count: missing.length });
    }
    await transition(tx, assessmentMachine, "handIn", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...assessment, version: input.version },
      data: { handedInAt: ctx.now },
    });
  });
}
