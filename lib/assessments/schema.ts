import * as z from "zod";
import { isPlainDay } from "@/lib/time/plain-day";
import { advices, forEachCriterion } from "./criteria";

/** Lengths in characters, as the fields announce them. */
export const assessmentLimits = { comment: 2000, overall: 4000, conflict: 1000, reviewers: 20 } as const;

/** What the form sends where the reviewer cannot tell. */
export const cannotTell = "none";

const text = (max: number) => z.string().trim().max(max).default("");
const step = z.object({ id: z.string().max(64), version: z.number().int() });

export const assignReviewersSchema = z.object({
  id: z.string().max(64),
  reviewerIds: z.array(z.uuid()).min(1).max(assessmentLimits.reviewers),
  dueOn: z.string().trim().refine(isPlainDay, "errors.invalidDate"),
});
export type AssignReviewersInput = z.infer<typeof assignReviewersSchema>;

/** `assessmentId` names it beside the proposal, whose page comes back. */
export const releaseReviewerSchema = step.extend({ assessmentId: z.uuid() });
export type ReleaseReviewerInput = z.infer<typeof releaseReviewerSchema>;

export const recuseSchema = step.extend({ conflict: z.string().trim().min(1).max(assessmentLimits.conflict) });
export type RecuseInput = z.infer<typeof recuseSchema>;

const answer = z
  .object({
    mark: z.enum(["1", "2", "3", "4", cannotTell]).nullable().default(null),
    comment: text(assessmentLimits.comment),
  })
  .refine(({ mark, comment }) => mark !== cannotTell || comment !== "", {
    path: ["comment"],
    message: "assessments.errors.whyNot",
  })
  .transform(({ mark, comment }) => ({ mark: mark === null || mark === cannotTell ? null : Number(mark), comment }));

export const saveAssessmentSchema = step.extend({
  answers: z.object(forEachCriterion(() => answer)),
  advice: z.enum(advices).nullable().default(null),
  comment: text(assessmentLimits.overall),
  /** Where to go on: stay with the draft, or check it before handing it in. */
  next: z.enum(["stay", "check"]).default("stay"),
});
export type SaveAssessmentInput = z.infer<typeof saveAssessmentSchema>;

export const handInSchema = step;
export type HandInInput = z.infer<typeof handInSchema>;
