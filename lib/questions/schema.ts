import * as z from "zod";

export const questionLimits = { body: 1000, name: 120, answer: 3000 } as const;

/** Version of the privacy text shown beside the form; kept with each question as what was agreed to. */
export const consentTextVersion = "question-2026-11";

/** Days after a talk for which the names of those who asked, and questions that were not chosen, are kept. */
export const questionsKeptDays = 30;

/** A question to the speakers, before the talk. No address is asked for. */
export const askQuestionSchema = z.object({
  slug: z.string().max(200),
  submissionId: z.uuid(),
  body: z.string().trim().min(1).max(questionLimits.body),
  name: z.string().trim().max(questionLimits.name).default(""),
  consent: z.literal("yes"),
});
export type AskQuestionInput = z.infer<typeof askQuestionSchema>;

/** A step on a question at the desk. */
export const moveQuestionSchema = z.object({ id: z.uuid(), version: z.coerce.number().int() });
export type MoveQuestionInput = z.infer<typeof moveQuestionSchema>;

export const answerQuestionSchema = moveQuestionSchema.extend({
  answer: z.string().trim().min(1).max(questionLimits.answer),
});
export type AnswerQuestionInput = z.infer<typeof answerQuestionSchema>;
