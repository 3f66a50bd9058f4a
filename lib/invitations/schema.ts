import * as z from "zod";
import { locales } from "@/lib/i18n/locales";
import { emailAddress } from "@/lib/people/email-address";

/** How long an invitation can be taken up; sending it again begins anew. */
export const invitationDays = 30;
/** As many organizations, and as many people, can be invited to one proposal. */
export const mostInvited = 20;
/** Lengths in characters, as the fields announce them. */
export const invitationLimits = { name: 200, answer: 1000 } as const;

const name = z.string().trim().max(invitationLimits.name).default("");
const neededName = z.string().trim().min(1).max(invitationLimits.name);
const optionalEmail = emailAddress.optional().transform((address) => address ?? "");
const language = z.enum(locales).default("en");

export const addOrganizerSchema = z
  .object({
    id: z.string().max(64),
    /** Given by the form, so that the same form sent twice adds once. */
    submissionId: z.uuid(),
    name: neededName,
    contactName: name,
    contactEmail: optionalEmail,
    letterLocale: language,
  })
  .refine(({ contactName, contactEmail }) => contactName === "" || contactEmail !== "", {
    path: ["contactEmail"],
    message: "co-organizers.errors.contactWithoutAddress",
  });
export type AddOrganizerInput = z.infer<typeof addOrganizerSchema>;

/** A step on a row of the list: `version` is the one which the page showed. */
export const invitedStepSchema = z.object({ id: z.uuid(), version: z.number().int() });
export type InvitedStepInput = z.infer<typeof invitedStepSchema>;

export const inviteContactSchema = invitedStepSchema.extend({
  contactName: name,
  contactEmail: emailAddress,
  letterLocale: language,
});
export type InviteContactInput = z.infer<typeof inviteContactSchema>;

export const inviteEditorSchema = z.object({
  id: z.string().max(64),
  name,
  email: emailAddress,
  letterLocale: language,
});
export type InviteEditorInput = z.infer<typeof inviteEditorSchema>;

export const answerInvitationSchema = z.object({
  token: z.string().max(200),
  answer: z.enum(["accept", "decline"]),
  words: z.string().trim().max(invitationLimits.answer).default(""),
});
export type AnswerInvitationInput = z.infer<typeof answerInvitationSchema>;
