import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction, type Tx } from "@/lib/db/client";
import { breaks } from "@/lib/db/constraint";
import { forbidden, invalid, notFound } from "@/lib/errors";
import { readDateFields } from "@/lib/time/date-fields";
import { type DateColumns, toColumns } from "@/lib/time/date-value";
import { dateToDay } from "@/lib/time/plain-day";
import { revise } from "@/lib/workflow/revise";
import {
  type AddMilestoneInput,
  type EditMilestoneInput,
  type EditReviewInput,
  linesOf,
  type RemoveMilestoneInput,
} from "./desk-schema";

/** By what a review is found in public. */
export interface ReviewPlace {
  round: number;
  region: string;
}

/** Says where a review takes place and who holds it. What the secretariat writes counts as confirmed. */
export function editReview(input: EditReviewInput, ctx: UseCaseContext): Promise<ReviewPlace> {
  const { place, participants, format = "" } = input;
  return changeReview(input, ctx, async () => ({
    data: {
      ...{ place, participants, format },
      organizers: linesOf(input.organizers),
      chairs: linesOf(input.chairs),
      source: input.source || null,
      unverifiedFields: [],
    },
  }));
}

/** Adds a dated step: what is planned, in the words of the plan, or what took place. */
export async function addMilestone(input: AddMilestoneInput, ctx: UseCaseContext): Promise<ReviewPlace> {
  const columns = columnsOf(input, ctx.now);
  return changeReview(input, ctx, async (tx, reviewId) => ({
    verb: "addMilestone",
    write: () => tx.reviewMilestone.create({ data: { reviewId, ...columns }, select: { id: true } }),
  }));
}

/** Changes a dated step. */
export async function editMilestone(input: EditMilestoneInput, ctx: UseCaseContext): Promise<ReviewPlace> {
  const columns = columnsOf(input, ctx.now);
  return changeReview(input, ctx, async (tx, reviewId) => {
    const { id } = await findMilestone(tx, reviewId, input.milestoneId);
    return {
      verb: "editMilestone",
      write: () => tx.reviewMilestone.update({ where: { id }, data: columns, select: { id: true } }),
    };
  });
}

/** Takes a dated step off the record. */
export function removeMilestone(input: RemoveMilestoneInput, ctx: UseCaseContext): Promise<ReviewPlace> {
  return changeReview(input, ctx, async (tx, reviewId) => {
    const { id } = await findMilestone(tx, reviewId, input.milestoneId);
    return { verb: "removeMilestone", write: () => tx.reviewMilestone.deleteMany({ where: { id } }) };
  });
}

interface ReviewChange {
  verb?: string;
  data?: Record<string, unknown>;
  write?: () => Promise<unknown>;
}

/** Everything of a review moves its version, so that of two who work on it at once one is told. */
async function changeReview(
  input: { id: string; version: number },
  { actor, requestId }: UseCaseContext,
  prepare: (tx: Tx, reviewId: string) => Promise<ReviewChange>,
): Promise<ReviewPlace> {
  if (!can(actor, "reviewRound.manage", null)) throw forbidden();
  try {
    return await inTransaction(async (tx) => {
      const review = await tx.regionalReview.findUnique({
        where: { id: input.id },
        select: { id: true, roundNumber: true, region: true },
      });
      if (!review) throw notFound();
      const { data, write, verb } = await prepare(tx, review.id);
      await revise(tx, "regionalReview", {
        ...{ actor, requestId, data: data ?? {}, subject: { id: review.id, version: input.version } },
        ...(verb ? { verb, changedFields: ["milestones"] } : {}),
      });
      await write?.();
      return { round: review.roundNumber, region: review.region };
    });
  } catch (error) {
    if (breaks(error, "review_milestone_review_id_kind_position_planned_key")) {
      throw invalid({ number: { key: "admin.reviewRounds.errors.milestoneTaken" } });
    }
    throw error;
  }
}

function columnsOf({ kind, number, side, note, source, ...fields }: AddMilestoneInput, now: Date) {
  const date = readDateFields(fields);
  if (!date.ok) throw invalid(date.errors);
  const planned = side === "planned";
  if (!planned && (date.value.windowStart ?? "") > dateToDay(now)) {
    throw invalid({ words: { key: "admin.reviewRounds.errors.heldInFuture" } });
  }
  const columns: DateColumns = toColumns(date.value);
  return { kind, planned, note, source, position: number - 1, ...columns };
}

async function findMilestone(tx: Tx, reviewId: string, id: string): Promise<{ id: string }> {
  const milestone = await tx.reviewMilestone.findUnique({ where: { id, reviewId }, select: { id: true } });
  if (!milestone) throw notFound();
  return milestone;
}
