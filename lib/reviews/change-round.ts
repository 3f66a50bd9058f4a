import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction } from "@/lib/db/client";
import { breaks } from "@/lib/db/constraint";
import { forbidden, invalid, notFound } from "@/lib/errors";
import { revise } from "@/lib/workflow/revise";
import type { AddReviewInput, CreateRoundInput, EditRoundInput } from "./desk-schema";

/** Opens a round of Regional Reviews. @throws ExpectedFailure `invalid` for a number that is taken */
export async function createRound(input: CreateRoundInput, ctx: UseCaseContext): Promise<void> {
  const { actor, requestId } = ctx;
  if (!can(actor, "reviewRound.manage", null)) throw forbidden();
  await inTransaction(async (tx) => {
    const [created] = await tx.reviewRound.createManyAndReturn({
      data: [input],
      skipDuplicates: true,
      select: { id: true },
    });
    if (!created) throw invalid({ number: { key: "admin.reviewRounds.errors.numberTaken" } });
    await appendAudit(tx, {
      ...{ actor, requestId, action: "reviewRound.create", subjectType: "reviewRound", subjectId: created.id },
      changedFields: Object.keys(input),
    });
  });
}

/** Changes title and years of a round. Its number, which is in addresses, stays. */
export async function editRound(input: EditRoundInput, ctx: UseCaseContext): Promise<void> {
  const { actor, requestId } = ctx;
  if (!can(actor, "reviewRound.manage", null)) throw forbidden();
  const { id, version, ...data } = input;
  await inTransaction(async (tx) => {
    if (!(await tx.reviewRound.findUnique({ where: { id }, select: { id: true } }))) throw notFound();
    await revise(tx, "reviewRound", { actor, requestId, subject: { id, version }, data });
  });
}

/** Adds the review of a region to a round. @throws ExpectedFailure `invalid` for a region that has one */
export async function addReview(
  input: AddReviewInput,
  ctx: UseCaseContext,
): Promise<{ round: number; region: string }> {
  const { actor, requestId } = ctx;
  if (!can(actor, "reviewRound.manage", null)) throw forbidden();
  const { id, version, region } = input;
  try {
    return await inTransaction(async (tx) => {
      const round = await tx.reviewRound.findUnique({ where: { id }, select: { number: true } });
      if (!round) throw notFound();
      const subject = { id, version };
      await revise(tx, "reviewRound", {
        ...{ actor, requestId, subject, verb: "addReview", data: {}, changedFields: ["reviews"], reason: region },
      });
      const review = await tx.regionalReview.create({
        data: { roundNumber: round.number, region },
        select: { id: true },
      });
      await appendAudit(tx, {
        ...{ actor, requestId, action: "regionalReview.create", subjectType: "regionalReview", subjectId: review.id },
      });
      return { round: round.number, region };
    });
  } catch (error) {
    if (breaks(error, "regional_review_round_number_region_key")) {
      throw invalid({ region: { key: "admin.reviewRounds.errors.regionTaken" } });
    }
    throw error;
  }
}
