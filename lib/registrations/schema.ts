import * as z from "zod";
import { emailAddress } from "@/lib/people/email-address";

export const attendanceModes = ["in_person", "online"] as const;
export type AttendanceMode = (typeof attendanceModes)[number];

/** Version of the privacy text shown beside the form; kept with each registration as what was agreed to. */
export const consentTextVersion = "registration-2026-11";

/** How long the link that confirms an address is good for, in hours. */
export const confirmationHours = 72;

const line = (max: number) => z.string().trim().max(max);
const required = (max: number) => line(max).min(1);

/** What a visitor types to register. Little on purpose: open talks need a name (a pseudonym will do) and an address. */
export const registerSchema = z.object({
  slug: z.string().max(200),
  submissionId: z.uuid(),
  name: required(120),
  email: required(254).pipe(emailAddress),
  organization: line(200).default(""),
  mode: z.enum(attendanceModes),
  accessNeeds: line(1000).default(""),
  belowThirty: z.enum(["yes", "no"]).optional(),
  consent: z.literal("yes"),
});
export type RegisterInput = z.infer<typeof registerSchema>;

/** A button on the page behind a signed link. */
export const tokenSchema = z.object({ token: z.string().max(300) });
export type TokenInput = z.infer<typeof tokenSchema>;

const seats = z
  .string()
  .trim()
  .regex(/^\d{0,6}$/, "errors.invalidNumber")
  .transform((value) => (value === "" ? null : Number(value)))
  .default(null);

/** The desk's switch: open or closed, until when, and how many seats in each mode (empty: no limit). */
export const registrationSettingsSchema = z.object({
  slug: z.string().max(200),
  version: z.coerce.number().int(),
  open: z.enum(["yes", "no"]),
  closesOn: z
    .string()
    .trim()
    .regex(/^(\d{4}-\d{2}-\d{2})?$/, "errors.invalidDate")
    .default(""),
  seatsInPerson: seats,
  seatsOnline: seats,
  meetingUrl: z.union([z.literal(""), z.url({ protocol: /^https$/ })]).default(""),
});
export type RegistrationSettingsInput = z.infer<typeof registrationSettingsSchema>;

/** The desk cancels a place, saying why. */
export const cancelPlaceSchema = z.object({
  id: z.uuid(),
  version: z.coerce.number().int(),
  reason: required(1000),
});
export type CancelPlaceInput = z.infer<typeof cancelPlaceSchema>;
