import * as z from "zod";
import { regionIds } from "@/lib/reference/regions";
import { talkFormats } from "@/lib/reference/talk-terms";
import { maxWordsLength } from "@/lib/time/check-date-value";

export const reviewLimits = {
  title: 200,
  place: 200,
  name: 200,
  names: 30,
  participants: 300,
  note: 1000,
  source: 500,
};
export const milestoneKinds = ["pre_consultation", "stakeholder_consultation", "review", "report"] as const;
/** What was meant to be, and what came of it: both are kept side by side. */
export const milestoneSides = ["planned", "held"] as const;

const record = { id: z.uuid(), version: z.int().min(1) };
const line = (max: number) => z.string().trim().max(max);
const year = z.int().min(2018).max(2100);

const years = { title: line(reviewLimits.title).min(1), startYear: year, endYear: year };
const inOrder = ({ startYear, endYear }: { startYear: number; endYear: number }) => endYear >= startYear;

export const createRoundSchema = z
  .object({ number: z.int().min(1).max(99), ...years })
  .refine(inOrder, { path: ["endYear"], error: "admin.workplan.errors.endBeforeStart" });
export type CreateRoundInput = z.output<typeof createRoundSchema>;

export const editRoundSchema = z
  .object({ ...record, ...years })
  .refine(inOrder, { path: ["endYear"], error: "admin.workplan.errors.endBeforeStart" });
export type EditRoundInput = z.output<typeof editRoundSchema>;

export const addReviewSchema = z.object({ ...record, region: z.enum(regionIds) });
export type AddReviewInput = z.output<typeof addReviewSchema>;

/** One name a line. */
const names = z
  .string()
  .max((reviewLimits.name + 1) * reviewLimits.names)
  .default("")
  .refine((text) => linesOf(text).length <= reviewLimits.names, { error: "admin.reviewRounds.errors.tooManyNames" });

export const editReviewSchema = z.object({
  ...record,
  place: line(reviewLimits.place).default(""),
  format: z.enum(talkFormats).optional(),
  organizers: names,
  chairs: names,
  participants: line(reviewLimits.participants).default(""),
  source: line(reviewLimits.source).default(""),
});
export type EditReviewInput = z.output<typeof editReviewSchema>;

const milestone = {
  kind: z.enum(milestoneKinds),
  /** Which one of its kind, 1 for the first. */
  number: z.int().min(1).max(9),
  side: z.enum(milestoneSides),
  words: line(maxWordsLength).min(1),
  startTime: line(40).default(""),
  endTime: line(40).default(""),
  timeZone: line(100).default(""),
  note: line(reviewLimits.note).default(""),
  source: line(reviewLimits.source).default(""),
};
export const addMilestoneSchema = z.object({ ...record, ...milestone });
export type AddMilestoneInput = z.output<typeof addMilestoneSchema>;
export const editMilestoneSchema = z.object({ ...record, milestoneId: z.uuid(), ...milestone });
export type EditMilestoneInput = z.output<typeof editMilestoneSchema>;
export const removeMilestoneSchema = z.object({ ...record, milestoneId: z.uuid() });
export type RemoveMilestoneInput = z.output<typeof removeMilestoneSchema>;

/** The names in a text of one name a line. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
