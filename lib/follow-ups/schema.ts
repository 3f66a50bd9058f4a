import * as z from "zod";

const text = (max: number) => z.string().trim().max(max);
const required = (max: number) => text(max).min(1);
const version = z.coerce.number().int();

/** Who sees to it, and by when: each thing noted at a talk gets an owner and a day. */
const assignment = { ownerId: z.uuid(), dueOn: z.iso.date() };
const noted = { slug: z.string().max(200), submissionId: z.uuid(), ...assignment };
const objectives = z.array(z.coerce.number().int().min(1).max(23)).max(23).default([]);

/** A pledge voiced at a talk, not yet submitted. */
export const noteIntentionSchema = z.object({
  ...noted,
  organizationId: z.uuid(),
  title: required(300),
  description: text(3000).default(""),
  objectives,
});
export type NoteIntentionInput = z.infer<typeof noteIntentionSchema>;

/** A practice presented at a talk, to be considered for the Hub. */
export const notePracticeSchema = z.object({
  ...noted,
  title: required(300),
  implementer: required(300),
  summary: text(3000).default(""),
  objectives,
});
export type NotePracticeInput = z.infer<typeof notePracticeSchema>;

/** What else remains: a recommendation to pass on, or an action. */
export const addFollowUpSchema = z.object({
  ...noted,
  kind: z.enum(["recommendation", "action"]),
  title: required(500),
});
export type AddFollowUpInput = z.infer<typeof addFollowUpSchema>;

/** Where the person closes it: an owner need not run the talk, and then has no page of it at the desk to return to. */
const room = z.enum(["desk", "my"]).optional();

export const finishFollowUpSchema = z.object({ id: z.uuid(), version, room, closingNote: text(2000).default("") });
export type FinishFollowUpInput = z.infer<typeof finishFollowUpSchema>;

export const dropFollowUpSchema = z.object({ id: z.uuid(), version, room, reason: required(2000) });
export type DropFollowUpInput = z.infer<typeof dropFollowUpSchema>;
