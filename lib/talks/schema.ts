import * as z from "zod";
import { locales } from "@/lib/i18n/locales";
import { talkFormats } from "@/lib/reference/talk-terms";
import { isPlainDay } from "@/lib/time/plain-day";

/** Longest texts, in characters. */
export const talkLimits = { title: 200, summary: 2000, venue: 300, reason: 1000 } as const;

const text = (max: number) => z.string().trim().max(max);
const required = (max: number) => text(max).min(1);
const reason = required(talkLimits.reason);

/** Which talk, and which version of it the person saw. */
const identity = { id: z.uuid(), version: z.int().min(1) };

/** A date as the form asks for it; what it means is read by `readDateFields`. */
const dateFields = {
  words: text(200).default(""),
  startTime: text(40).default(""),
  endTime: text(40).default(""),
  timeZone: text(64).default(""),
};

export const scheduleTalkSchema = z.object({ ...identity, ...dateFields });
export type ScheduleTalkInput = z.infer<typeof scheduleTalkSchema>;

export const rescheduleTalkSchema = z.object({ ...identity, ...dateFields, reason });
export type RescheduleTalkInput = z.infer<typeof rescheduleTalkSchema>;

/** The new date may be told at once, as vague as it is known; nothing typed means that it is not known yet. */
export const postponeTalkSchema = z.object({ ...identity, ...dateFields, reason });
export type PostponeTalkInput = z.infer<typeof postponeTalkSchema>;

export const cancelTalkSchema = z.object({ ...identity, reason });
export type CancelTalkInput = z.infer<typeof cancelTalkSchema>;

export const holdTalkSchema = z.object({
  ...identity,
  heldOn: z
    .string()
    .trim()
    .min(1)
    .refine((day) => day === "" || isPlainDay(day), "errors.invalidDate"),
});
export type HoldTalkInput = z.infer<typeof holdTalkSchema>;

/** A date in words for a talk that is not scheduled: "March 2027", "8 or 11 March (TBD)". */
export const setDateSchema = z.object({ ...identity, ...dateFields });
export type SetDateInput = z.infer<typeof setDateSchema>;

export const editTalkSchema = z.object({
  ...identity,
  title: required(talkLimits.title),
  summary: text(talkLimits.summary).default(""),
  /** Language of title and summary; left out, it stays. */
  locale: z.enum(locales).optional(),
  venue: text(talkLimits.venue).default(""),
  format: z.enum(talkFormats),
  /** Real talks had one to four languages, never all six by default (domain guide, section 4). */
  languages: z.array(z.enum(locales)).min(1),
});
export type EditTalkInput = z.infer<typeof editTalkSchema>;

/**
 * Days after a talk by which its summary report is due. The promise of the series names no number ("a summary report for
 * each Talk", concept note of the series); two weeks is the project's choice, while those who were there still remember.
 */
export const reportDueAfterDays = 14;

/** Minutes of a talk by the concept note of the series. Real ones differ, so other lengths are told, never refused. */
export const usualMinutes = 90;
