import * as z from "zod";
import { emailAddress } from "@/lib/people/email-address";
import { pledgeForms } from "@/lib/reference/pledge-forms";

/** Characters of a pledge's description, as on the Network's own form. */
export const descriptionLength = { min: 300, max: 3000 } as const;

/** Longest text, in characters, on how a pledge is measured, of a report on it, and of a reason to take it back. */
export const measureLength = 2000;
export const reportLength = 3000;
export const reasonLength = 2000;

const text = (max: number) => z.string().trim().max(max);
const required = (max: number) => text(max).min(1);
const version = z.coerce.number().int();
/** The database counts whole characters, and some (emoji, rare signs) are two units of a text. */
const longEnough = (description: string) => [...description].length >= descriptionLength.min;
const day = z.union([z.literal(""), z.iso.date()]).default("");

/** A pledge as its focal point submits it: of one organization, perhaps with partners; one form a pledge. */
export const submitPledgeSchema = z
  .object({
    /** Reference of the intention that becomes a pledge; empty for a new one. */
    reference: text(40).default(""),
    version: version.optional(),
    submissionId: z.uuid(),
    organizationId: z.uuid(),
    title: required(300),
    description: text(descriptionLength.max)
      .min(descriptionLength.min)
      .refine(longEnough, { message: "errors.tooShort", params: { min: descriptionLength.min } }),
    forms: z.array(z.enum(pledgeForms)).min(1).max(4),
    objectives: z.array(z.coerce.number().int().min(1).max(23)).min(1).max(23),
    principles: z
      .array(z.string().regex(/^[a-j]$/))
      .max(10)
      .default([]),
    measure: required(measureLength),
    periodStart: day,
    periodEnd: day,
    partners: text(2000).default(""),
    contactName: required(120),
    contactEmail: required(254).pipe(emailAddress),
  })
  .refine((pledge) => !pledge.periodStart || !pledge.periodEnd || pledge.periodEnd >= pledge.periodStart, {
    path: ["periodEnd"],
    message: "pledges.endBeforeStart",
  });
export type SubmitPledgeInput = z.infer<typeof submitPledgeSchema>;

/** Names of partners, one a line, each once. */
export function partnerNames(lines: string): string[] {
  return [
    ...new Set(
      lines
        .split("\n")
        .map((line) => line.trim().slice(0, 300))
        .filter(Boolean),
    ),
  ].slice(0, 50);
}

/** What the secretariat confirms a pledge by: reference and date of the note, or the word of the mission. */
export const confirmPledgeSchema = z.object({ reference: required(40), version, confirmation: required(500) });
export type ConfirmPledgeInput = z.infer<typeof confirmPledgeSchema>;

/** A report on progress. `status` is where the pledge stands after it. */
export const updatePledgeSchema = z.object({
  reference: required(40),
  version,
  submissionId: z.uuid(),
  body: required(reportLength),
  status: z.enum(["unchanged", "in_progress", "fulfilled"]),
});
export type UpdatePledgeInput = z.infer<typeof updatePledgeSchema>;

export const withdrawPledgeSchema = z.object({ reference: required(40), version, reason: required(reasonLength) });
export type WithdrawPledgeInput = z.infer<typeof withdrawPledgeSchema>;
