import * as z from "zod";
import { locales } from "@/lib/i18n/locales";
import { emailAddress } from "@/lib/people/email-address";
import { principleLetters } from "@/lib/reference/guiding-principles";
import { countryCodes, isCountryCode } from "@/lib/reference/member-states";
import { objectiveNumbers } from "@/lib/reference/objectives";
import { regionIds } from "@/lib/reference/regions";
import { audiences, talkFormats, talkLevels } from "@/lib/reference/talk-terms";
import { readDateFields } from "@/lib/time/date-fields";
import type { DateValue } from "@/lib/time/date-value";
import { contentFields } from "./content";

/** Lengths in characters, as the fields announce them. */
export const limits = {
  title: 200,
  name: 200,
  /** The objective becomes the summary of the talk, which has this length at most. */
  objective: 2000,
  text: 3000,
  message: 3000,
  /** A note of staff at one answer. */
  note: 1000,
  words: 200,
  time: 40,
} as const;

/** What the results of a talk go into (domain guide, section 2.6). */
export const processes = ["regional_review", "secretary_general_report", "forum"] as const;

export function isProcess(value: string): value is (typeof processes)[number] {
  return (processes as readonly string[]).includes(value);
}

/** How many dates a proposer may prefer. */
export const preferredDateCount = 3;

const line = (max: number) => z.string().trim().max(max).default("");
const text = (max: number = limits.text) => z.string().trim().max(max).default("");

/** Checkboxes: each choice is kept once, in the order of the list. */
function several<Value extends string | number>(item: z.ZodType<Value>, order: readonly Value[]) {
  return z
    .array(item)
    .default([])
    .transform((chosen) => order.filter((value) => chosen.includes(value)));
}

const optionalEmail = emailAddress.optional().transform((address) => address ?? "");

const whose = z.enum(["mine", "saved"]).nullable();

/** What every form about an existing proposal carries. `version` is the one which the person saw. */
const step = z.object({ id: z.string().max(64), version: z.number().int() });
const page = step.extend({
  /** "check": the person came from "check your answers" and goes back there. */
  next: z.enum(["check"]).nullable().default(null),
  /** Digests of the answers which the page showed, as `baseOf` gave them: what came in between is joined with what was typed. */
  base: z.string().max(4000).default(""),
  /** Of answers that somebody else changed too: whose counts. Both are empty until the person was asked. */
  take: z.object(Object.fromEntries(contentFields.map((field) => [field, whose.default(null)]))).prefault({}),
  takeAll: whose.default(null),
});

const organizers = page
  .extend({
    section: z.literal("organizers"),
    organizationId: z.uuid().nullable().default(null),
    organizationName: line(limits.name),
    contactName: line(limits.name),
    contactEmail: optionalEmail,
  })
  // Two different answers to one question: the person decides which one counts, never the portal.
  .refine(({ organizationId, organizationName }) => organizationId === null || organizationName === "", {
    path: ["organizationName"],
    message: "proposals.fields.organizationTwice",
  });

const talk = page.extend({
  section: z.literal("talk"),
  title: line(limits.title),
  mandate: text(),
  objective: text(limits.objective),
  guidingQuestions: text(),
  expectedOutcomes: text(),
});

const objective = z.number().int().min(1).max(23);
const scope = page.extend({
  section: z.literal("scope"),
  level: z.enum(talkLevels).nullable().default(null),
  regions: several(z.enum(regionIds), regionIds),
  countries: several(z.string().refine(isCountryCode, "errors.invalidChoice"), countryCodes),
  primaryObjective: objective.nullable().default(null),
  secondaryObjectives: several(objective, objectiveNumbers),
  principles: several(z.enum(principleLetters), principleLetters),
  principlesServed: text(),
  workstreamId: z.uuid().nullable().default(null),
  priorityId: z.uuid().nullable().default(null),
  feedsInto: several(z.enum(processes), processes),
  reviewLink: line(limits.name),
});

const dateRow = z.object({ words: line(limits.words), startTime: line(limits.time), endTime: line(limits.time) });
const dates = page
  .extend({
    section: z.literal("dates"),
    dates: z.array(dateRow).max(preferredDateCount).default([]),
    timeZone: line(64),
  })
  .transform(({ dates: rows, timeZone, ...rest }, context) => ({
    ...rest,
    preferredDates: readRows(rows, timeZone, context),
  }));

const format = page.extend({
  section: z.literal("format"),
  format: z.enum(talkFormats).nullable().default(null),
  venue: line(limits.name),
  audience: z.enum(audiences).nullable().default(null),
  chathamHouse: z.boolean(),
  languages: several(z.enum(locales), locales),
  interpretationFunder: line(limits.name),
  accessNeeds: text(),
});

const speakers = page.extend({ section: z.literal("speakers"), speakers: text(), inclusion: text() });

/** Reads the rows that are not empty; each fault goes to its own field. */
function readRows(rows: z.infer<typeof dateRow>[], timeZone: string, context: z.RefinementCtx): DateValue[] {
  const values: DateValue[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.words === "" && row.startTime === "" && row.endTime === "") continue;
    const read = readDateFields({ ...row, timeZone });
    if (read.ok) values.push(read.value);
    else {
      for (const [field, message] of Object.entries(read.errors)) {
        const path = field === "timeZone" ? ["timeZone"] : ["dates", index, field];
        context.addIssue({ code: "custom", path, message: message.key, params: message.values ?? {} });
      }
    }
  }
  return values;
}

/** One page of the form, told apart by its hidden `section`. Unanswered is allowed: a draft may be unfinished. */
export const saveSectionSchema = z.discriminatedUnion("section", [organizers, talk, scope, dates, format, speakers]);
export type SaveSectionInput = z.infer<typeof saveSectionSchema>;

export const createProposalSchema = z.object({ submissionId: z.uuid() });
export type CreateProposalInput = z.infer<typeof createProposalSchema>;

export const proposalStepSchema = step;
export type ProposalStepInput = z.infer<typeof proposalStepSchema>;

const reason = z.string().trim().min(1).max(limits.message);
const optionalReason = z.string().trim().max(limits.message).default("");

export const reasonedStepSchema = step.extend({ reason });
export type ReasonedStepInput = z.infer<typeof reasonedStepSchema>;

/** A reason for the whole, and a note at each answer that needs one. */
export const requestChangesSchema = step.extend({
  reason,
  notes: z.object(Object.fromEntries(contentFields.map((field) => [field, text(limits.note)]))).prefault({}),
});
export type RequestChangesInput = ReasonedStepInput & { notes?: z.infer<typeof requestChangesSchema>["notes"] };

export const copyProposalSchema = z.object({ id: z.string().max(64), submissionId: z.uuid() });
export type CopyProposalInput = z.infer<typeof copyProposalSchema>;

export const withdrawProposalSchema = step.extend({ reason: optionalReason });
export type WithdrawProposalInput = z.infer<typeof withdrawProposalSchema>;

export const messageSchema = z.object({
  id: z.string().max(64),
  submissionId: z.uuid(),
  body: z.string().trim().min(1).max(limits.message),
});
export type MessageInput = z.infer<typeof messageSchema>;
