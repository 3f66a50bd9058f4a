import * as z from "zod";
import { parseList } from "@/lib/concept-notes/text-lines";
import { objectiveNumbers } from "@/lib/reference/objectives";

/** Limits of the fields of a report, in characters as typed; `entries` in lines, `entry` in characters of one line. */
export const reportLimits = {
  overview: 6000,
  list: 8000,
  entries: 40,
  entry: 1000,
  sections: 12,
  heading: 200,
  section: 8000,
} as const;

/** The lists of a report: in the form one text each, a line an entry. In the order in which a reader meets them. */
export const reportLists = ["keyMessages", "practices", "pledgeIntentions", "recommendations", "nextSteps"] as const;
export type ReportList = (typeof reportLists)[number];

const list = z.array(z.string().min(1).max(reportLimits.entry)).max(reportLimits.entries);

const objective = z.int().min(1).max(objectiveNumbers.length);

/** What was said on one theme, or under one objective of the Compact. */
const sectionSchema = z.object({
  heading: z.string().max(reportLimits.heading),
  objective: objective.nullable(),
  text: z.string().max(reportLimits.section),
});

/**
 * A summary report, as stored. Date, place, organizers and languages are facts of the talk and are not repeated here; who
 * spoke is not asked for. All text is plain; paragraphs are lines.
 */
export const reportContentSchema = z.object({
  overview: z.string().max(reportLimits.overview),
  keyMessages: list,
  sections: z.array(sectionSchema).max(reportLimits.sections),
  practices: list,
  pledgeIntentions: list,
  recommendations: list,
  nextSteps: list,
});
export type ReportContent = z.infer<typeof reportContentSchema>;

export const emptyReport: ReportContent = {
  overview: "",
  keyMessages: [],
  sections: [],
  practices: [],
  pledgeIntentions: [],
  recommendations: [],
  nextSteps: [],
};

const identity = { id: z.uuid(), version: z.int().min(1) };

/** A text of lines, read into its entries. Checked as text, so that a fault is told at the field. */
const lines = z
  .string()
  .max(reportLimits.list)
  .refine((text) => parseList(text).length <= reportLimits.entries, {
    error: "reports.errors.tooManyLines",
    params: { max: reportLimits.entries },
  })
  .refine((text) => parseList(text).every((entry) => entry.length <= reportLimits.entry), {
    error: "reports.errors.lineTooLong",
    params: { max: reportLimits.entry },
  })
  .default("")
  .transform(parseList);

/** The report as its form posts it. The button pressed says whether it is kept as a draft or sent for clearance. */
export const saveReportSchema = z.object({
  ...identity,
  intent: z.enum(["save", "send"]).default("save"),
  overview: z.string().trim().max(reportLimits.overview).default(""),
  keyMessages: lines,
  sections: z
    .array(
      z.object({
        heading: z.string().trim().max(reportLimits.heading).default(""),
        objective: objective.nullable().default(null),
        text: z.string().trim().max(reportLimits.section).default(""),
      }),
    )
    .max(reportLimits.sections)
    .default([]),
  practices: lines,
  pledgeIntentions: lines,
  recommendations: lines,
  nextSteps: lines,
});
export type SaveReportInput = z.output<typeof saveReportSchema>;

export const reportStepSchema = z.object(identity);
export type ReportStepInput = z.infer<typeof reportStepSchema>;

export const returnReportSchema = z.object({ ...identity, reason: z.string().trim().min(1).max(1000) });
export type ReturnReportInput = z.infer<typeof returnReportSchema>;

/** `resolved`: ids of the findings of the attribution check which the second person looked at and ticked. */
export const publishReportSchema = z.object({
  ...identity,
  resolved: z.array(z.string().max(200)).max(2000).default([]),
});
export type PublishReportInput = z.infer<typeof publishReportSchema>;
