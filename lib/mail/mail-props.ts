import * as z from "zod";
import { newsKinds } from "@/lib/subscriptions/news";
import { dateValueSchema } from "@/lib/time/date-value";

/** Not checked for being filled in: a letter with an empty line is better than a change that fails for it. */
const text = z.string().max(20_000);
const title = z.string().max(2000);
const reference = z.string().min(1).max(40);
const day = z.iso.date();
const talkSlug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
/** A page of the portal without its language, "/my/proposals/…": the language of the letter is put before it. */
const path = z.string().regex(/^\/(?![/\\])[^\\\s]*$/);
const schedule = dateValueSchema;
/** The filter of a subscription to the calendar, as it is stored; null for a subscription to one talk. */
const followedQuery = z.string().max(1000).nullable();
/** Subject and text of a letter in the secretariat's own words, in place of the portal's; plain text. */
const letter = z.object({ subject: z.string().max(200), body: text }).optional();

/**
 * What each letter is told: facts for people, and ids from which links are made when it is sent. Stored with the mail row,
 * so never a secret: no token, no code, no meeting link.
 */
export const mailProps = {
  /** `requestId` is the id of the sign-in token; link and code are minted when the letter is sent. */
  "sign-in": z.object({ requestId: z.uuid() }),

  /** `organization`: for whom the person is to act, or empty. Leads to the page where everybody signs in; holds no key. */
  "person-invited": z.object({ author: title, organization: title, path }),

  /** Any other letter with examples for facts, to the person who asked to see it. */
  "letter-test": z.object({ of: z.string().max(60) }),

  "proposal-submitted": z.object({ reference, title, path }),
  "proposal-received": z.object({ reference, title, organization: title, path }),
  "changes-requested": z.object({ reference, title, reason: text, path }),
  "proposal-approved": z.object({ reference, title, note: text.optional(), letter, path }),
  "proposal-declined": z.object({ reference, title, reason: text, letter, path }),
  "proposal-reserved": z.object({ reference, title, reason: text, letter, path }),
  "proposal-merged": z.object({
    reference,
    title,
    intoReference: reference,
    intoTitle: title,
    reason: text.optional(),
    letter,
    path,
  }),
  /** To the people of the proposal that took another one in. */
  "proposal-joined": z.object({
    reference,
    title,
    fromReference: reference,
    fromTitle: title,
    organization: title,
    path,
  }),
  "proposal-withdrawn": z.object({ reference, title, organization: title, path }),
  "proposal-reply": z.object({ reference, title, author: title, message: text, path }),

  /** Told what the inviter wrote, so it is sent to few; leads to a page that opens for the invited address only. */
  "proposal-invitation": z.object({
    kind: z.enum(["organizer", "editor"]),
    invitationId: z.uuid(),
    title,
    lead: title,
    organization: title,
    author: title,
    until: day,
  }),
  "invitation-answered": z.object({
    answer: z.enum(["accepted", "declined"]),
    title,
    name: title,
    organization: title,
    words: text.optional(),
    path,
  }),

  "assessment-assigned": z.object({ reference, title, author: title, dueOn: day, path }),
  "assessment-released": z.object({ reference, title, path }),
  "assessment-recused": z.object({ reference, title, author: title, reason: text, path }),

  "clearance-requested": z.object({ document: z.enum(["concept-note", "summary-report"]), title, author: title, path }),
  "concept-note-published": z.object({ title, path }),

  /** To an address that nobody confirmed yet: holds nothing that the sender of the form wrote. */
  "registration-confirm": z.object({ registrationId: z.uuid(), title, schedule, talkSlug }),
  "registration-confirmed": z.object({
    registrationId: z.uuid(),
    title,
    schedule,
    talkSlug,
    mode: z.enum(["in_person", "online"]),
    venue: z.string().max(500).optional(),
  }),
  "registration-waitlisted": z.object({ registrationId: z.uuid(), title, schedule, talkSlug }),
  "registration-cancelled": z.object({ title, schedule, talkSlug }),
  "talk-rescheduled": z.object({ title, before: schedule, schedule, reason: text.optional(), talkSlug }),
  "talk-postponed": z.object({ title, before: schedule, reason: text, talkSlug }),
  "talk-cancelled": z.object({ title, schedule, reason: text, talkSlug }),

  /** To an address that nobody confirmed yet: holds nothing that the sender of the form wrote. */
  "subscription-confirm": z.object({ subscriptionId: z.uuid(), title: title.optional(), query: followedQuery }),
  "subscription-confirmed": z.object({ subscriberId: z.uuid(), title: title.optional(), query: followedQuery }),
  "talk-news": z.object({
    what: z.enum(newsKinds),
    subscriberId: z.uuid(),
    query: followedQuery,
    title,
    talkSlug,
    before: schedule.optional(),
    schedule: schedule.optional(),
    reason: text.optional(),
  }),

  "report-due": z.object({ title, dueOn: day, path }),
  "report-published": z.object({ title, talkSlug }),
  /** To the secretariat, which confirms it. */
  "pledge-received": z.object({ reference, title, organization: title, path }),
  "pledge-confirmed": z.object({ reference, title, path }),
  "pledge-update-due": z.object({ reference, title, dueOn: day, path }),
  "follow-up-assigned": z.object({ title, talkTitle: title, dueOn: day, path }),
} as const;

export type MailTemplate = keyof typeof mailProps;
/** As a use case gives them. */
export type MailPropsInput<Name extends MailTemplate> = z.input<(typeof mailProps)[Name]>;
/** As the letter gets them: dates are dates again. */
export type MailProps<Name extends MailTemplate> = z.output<(typeof mailProps)[Name]>;

export function isMailTemplate(name: string): name is MailTemplate {
  return Object.hasOwn(mailProps, name);
}
