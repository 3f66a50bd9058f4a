import * as z from "zod";
import { audiences, talkFormats, talkLevels } from "@/lib/reference/talk-terms";
import { type DateValue, dateValueSchema } from "@/lib/time/date-value";

const named = z.object({ id: z.string(), name: z.string() }).nullable();

/**
 * What a proposal says, apart from where it stands. The same shape feeds the task list, "check your answers", the desk
 * and the snapshot kept at each submission; names are kept beside ids, so that an old version reads as it did.
 */
export const proposalContentSchema = z.object({
  organization: named,
  organizationName: z.string(),
  /** The organizations that join, one a line; as text, so that versions of before they were invited read the same. */
  coOrganizers: z.string(),
  contactName: z.string(),
  contactEmail: z.string(),
  title: z.string(),
  mandate: z.string(),
  objective: z.string(),
  guidingQuestions: z.string(),
  expectedOutcomes: z.string(),
  level: z.enum(talkLevels).nullable(),
  regions: z.array(z.string()),
  countries: z.array(z.string()),
  primaryObjective: z.number().nullable(),
  secondaryObjectives: z.array(z.number()),
  principles: z.array(z.string()),
  // Versions handed in before the form asked for it do not have it.
  principlesServed: z.string().default(""),
  workstream: named,
  priority: named,
  feedsInto: z.array(z.string()).default([]),
  reviewLink: z.string(),
  preferredDates: z.array(dateValueSchema),
  format: z.enum(talkFormats).nullable(),
  venue: z.string(),
  audience: z.enum(audiences).nullable(),
  chathamHouse: z.boolean(),
  languages: z.array(z.string()),
  interpretationFunder: z.string(),
  accessNeeds: z.string(),
  speakers: z.string(),
  inclusion: z.string(),
});

export type ProposalContent = Omit<z.infer<typeof proposalContentSchema>, "preferredDates"> & {
  preferredDates: DateValue[];
};

export type ContentField = keyof ProposalContent;

/** All answers of a proposal, in the order of the form. */
export const contentFields = Object.keys(proposalContentSchema.shape) as [ContentField, ...ContentField[]];

/** A proposal that says nothing yet. */
export const emptyContent: ProposalContent = {
  organization: null,
  organizationName: "",
  coOrganizers: "",
  contactName: "",
  contactEmail: "",
  title: "",
  mandate: "",
  objective: "",
  guidingQuestions: "",
  expectedOutcomes: "",
  level: null,
  regions: [],
  countries: [],
  primaryObjective: null,
  secondaryObjectives: [],
  principles: [],
  principlesServed: "",
  workstream: null,
  priority: null,
  feedsInto: [],
  reviewLink: "",
  preferredDates: [],
  format: null,
  venue: "",
  audience: null,
  chathamHouse: false,
  languages: [],
  interpretationFunder: "",
  accessNeeds: "",
  speakers: "",
  inclusion: "",
};

/** The name of the leading organization: from the directory, or as the proposer wrote it. */
export function leadOrganizationName(content: Pick<ProposalContent, "organization" | "organizationName">): string {
  return content.organization?.name ?? content.organizationName;
}

/** The fields in which two versions differ, in the order of the form. */
export function changedFields(before: ProposalContent, after: ProposalContent): ContentField[] {
  return contentFields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

/** The entries of a field where each line is one: guiding questions, joining organizations. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
