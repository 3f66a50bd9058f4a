"use server";

import { defineAction } from "@/lib/actions/define-action";
import type { FormState } from "@/lib/actions/form-state";
import { tags } from "@/lib/cache/tags";
import { addMilestone, editMilestone, editReview, type ReviewPlace, removeMilestone } from "./change-review";
import { addReview, createRound, editRound } from "./change-round";
import {
  addMilestoneSchema,
  addReviewSchema,
  createRoundSchema,
  editMilestoneSchema,
  editReviewSchema,
  editRoundSchema,
  removeMilestoneSchema,
} from "./desk-schema";

/** Back to the rounds, which say what was done. */
const tellRounds =
  (done: string) =>
  (_result: unknown, { locale }: { locale: string }) => ({
    redirectTo: `/${locale}/desk/review-rounds?done=${done}`,
    revalidate: [tags.regionalReviews],
  });

/** Back to the review, which says what was done. */
const tell =
  (done: string) =>
  ({ round, region }: ReviewPlace, { locale }: { locale: string }) => ({
    redirectTo: `/${locale}/desk/review-rounds/${round}/${region}?done=${done}`,
    revalidate: [tags.regionalReviews, tags.regionalReview(String(round), region)],
  });

const createRoundBody = defineAction({ schema: createRoundSchema, useCase: createRound, done: tellRounds("create") });

/** Opens a round. */
export async function createRoundAction(previous: FormState, form: FormData): Promise<FormState> {
  return createRoundBody(previous, form);
}

const editRoundBody = defineAction({ schema: editRoundSchema, useCase: editRound, done: tellRounds("edit") });

/** Changes title and years of a round. */
export async function editRoundAction(previous: FormState, form: FormData): Promise<FormState> {
  return editRoundBody(previous, form);
}

const addReviewBody = defineAction({ schema: addReviewSchema, useCase: addReview, done: tell("add") });

/** Adds the review of a region. */
export async function addReviewAction(previous: FormState, form: FormData): Promise<FormState> {
  return addReviewBody(previous, form);
}

const editReviewBody = defineAction({ schema: editReviewSchema, useCase: editReview, done: tell("edit") });

/** Says where a review takes place and who holds it. */
export async function editReviewAction(previous: FormState, form: FormData): Promise<FormState> {
  return editReviewBody(previous, form);
}

const addMilestoneBody = defineAction({ schema: addMilestoneSchema, useCase: addMilestone, done: tell("milestones") });

/** Adds a dated step. */
export async function addMilestoneAction(previous: FormState, form: FormData): Promise<FormState> {
  return addMilestoneBody(previous, form);
}

const editMilestoneBody = defineAction({
  schema: editMilestoneSchema,
  useCase: editMilestone,
  done: tell("milestones"),
});

/** Changes a dated step. */
export async function editMilestoneAction(previous: FormState, form: FormData): Promise<FormState> {
  return editMilestoneBody(previous, form);
}

const removeMilestoneBody = defineAction({
  schema: removeMilestoneSchema,
  useCase: removeMilestone,
  done: tell("milestones"),
});

/** Takes a dated step off the record. */
export async function removeMilestoneAction(previous: FormState, form: FormData): Promise<FormState> {
  return removeMilestoneBody(previous, form);
}
