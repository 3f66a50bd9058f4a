import * as z from "zod";

/** Longest part of a practice's text, and longest reason, in characters. */
export const practiceTextLength = 3000;
export const practiceReasonLength = 2000;

const text = (max: number) => z.string().trim().max(max);
const version = z.coerce.number().int();
const slug = z.string().max(200);

/** The text of a practice as it goes to the Hub. */
export const writePracticeSchema = z.object({
  slug,
  version,
  title: text(300).min(1),
  implementer: text(300).default(""),
  summary: text(practiceTextLength).min(1),
  lessons: text(practiceTextLength).default(""),
  replication: text(practiceTextLength).default(""),
});
export type WritePracticeInput = z.infer<typeof writePracticeSchema>;

/** A step on the way to the Hub; `publish` needs the address of the entry there, `notTaken` a reason. */
export const movePracticeSchema = z
  .object({
    slug,
    version,
    step: z.enum(["sendToHub", "enterReview", "publish", "notTaken"]),
    hubUrl: z.union([z.literal(""), z.url({ protocol: /^https$/ })]).default(""),
    reason: text(practiceReasonLength).default(""),
  })
  .refine((move) => move.step !== "publish" || move.hubUrl !== "", { path: ["hubUrl"], message: "errors.required" });
export type MovePracticeInput = z.infer<typeof movePracticeSchema>;
