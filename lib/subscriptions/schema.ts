import * as z from "zod";
import { locales } from "@/lib/i18n/locales";
import { emailAddress } from "@/lib/people/email-address";

/** Version of the privacy text shown beside the form; kept with each subscription. */
export const consentTextVersion = "subscription-2026-11";

/** Days in which an address has to confirm itself. After them it is forgotten. */
export const confirmationDays = 7;

const subscribe = {
  submissionId: z.uuid(),
  email: z.string().trim().min(1).max(254).pipe(emailAddress),
  /** Language of the letters. */
  language: z.enum(locales),
};

/** Somebody wants to be told of one talk. */
export const followTalkSchema = z.object({ ...subscribe, slug: z.string().max(200) });
export type FollowTalkInput = z.infer<typeof followTalkSchema>;

/** Somebody wants to be told of the calendar, as far as the filters in `query` go. */
export const followCalendarSchema = z.object({ ...subscribe, query: z.string().max(1000).default("") });
export type FollowCalendarInput = z.infer<typeof followCalendarSchema>;

/** A button on a page behind a signed link. */
export const tokenSchema = z.object({ token: z.string().max(300) });
export type TokenInput = z.infer<typeof tokenSchema>;

/** The button beside one of several subscriptions. */
export const endOneSchema = tokenSchema.extend({ id: z.uuid() });
export type EndOneInput = z.infer<typeof endOneSchema>;
