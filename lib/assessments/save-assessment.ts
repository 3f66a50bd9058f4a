import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction, type Tx } from "@/lib/db/client";
import { forbidden, invalid, type MessageRef } from "@/lib/errors";
import { revise } from "@/lib/workflow/revise";
import { criteria, missingInAssessment } from "./criteria";
import type { SaveAssessmentInput } from "./schema";
import { assertUndecided, findOwnAssessment } from "./scope";
import { assesses } from "./workflow";

/**
 * Keeps what a reviewer wrote: as a draft that nobody else reads, or, once it is handed in, as an amendment, which must be
 * whole and stays in the history. Possible until the proposal is decided.
 * @returns the version to send next time
 */
export async function saveAssessment(
  input: SaveAssessmentInput,
  ctx: UseCaseContext,
): Promise<{ version: number; handedIn: boolean }> {
  return inTransaction(async (tx) => {
    const assessment = await findOwnAssessment(tx, ctx.actor, input.id);
    if (!assesses(ctx.actor, assessment)) throw forbidden();
    await assertUndecided(tx, assessment.proposal);
    const handedIn = assessment.status === "handed_in";
    if (handedIn) refuseUnfinished(input);
    await revise(tx, "assessment", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { id: assessment.id, version: input.version },
      whileIn: [assessment.status],
      verb: handedIn ? "amend" : "saveDraft",
      data: { advice: input.advice, comment: input.comment },
      changedFields: ["marks", "advice", "comment"],
    });
    await writeMarks(tx, assessment.id, input);
    return { version: input.version + 1, handedIn };
  });
}

function refuseUnfinished(input: SaveAssessmentInput): void {
  const fields: Record<string, MessageRef> = {};
  for (const missing of missingInAssessment(input)) {
    fields[missing === "advice" ? missing : `answers.${missing}.mark`] = { key: "errors.chooseOne" };
  }
  if (Object.keys(fields).length > 0) throw invalid(fields);
}

async function writeMarks(tx: Tx, assessmentId: string, { answers }: SaveAssessmentInput): Promise<void> {
  const said = criteria.filter((criterion) => answers[criterion].mark !== null || answers[criterion].comment !== "");
  await tx.assessmentMark.deleteMany({ where: { assessmentId } });
  await tx.assessmentMark.createMany({
    data: said.map((criterion) => ({ assessmentId, criterion, ...answers[criterion] })),
  });
}
