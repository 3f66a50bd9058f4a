import { mintSignIn } from "@/lib/auth/sign-in-token";
import { signToken } from "@/lib/auth/signed-link";
import { db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import type { Translator } from "@/lib/i18n/translator";
import { type InvitationRef, invitationToken } from "@/lib/invitations/token";
import { confirmationHours } from "@/lib/registrations/schema";
import { readStoredQuery } from "@/lib/subscriptions/filter";
import { calendarWords } from "@/lib/subscriptions/filter-words";
import { workstreamTitle } from "@/lib/subscriptions/queries";
import { confirmationDays } from "@/lib/subscriptions/schema";
import { now } from "@/lib/time/clock";
import type { DateValue } from "@/lib/time/date-value";
import { formatDateValue } from "@/lib/time/format-date-value";
import { formatDay } from "@/lib/time/format-days";
import { LetterMoot } from "./letter-moot";
import { letterTranslator } from "./letter-translator";
import { portalUrl } from "./portal-url";

/** What a letter needs besides its facts, in the language of its reader. */
export interface LetterWriter {
  language: { t: Translator; locale: Locale };
  /** The address of a page by its path without the language. */
  page(path: string): string;
  talk(slug: string): string;
  /** The calendar file of a talk. */
  calendar(slug: string): string;
  date(value: DateValue): string;
  day(isoDay: string): string;
  /** The page with the button that confirms a registration; its token ends after 72 hours. */
  confirmPlace(registrationId: string, talkSlug: string): string;
  /** The page with the button that gives a place up; good as long as the place is. */
  giveUpPlace(registrationId: string, talkSlug: string): string;
  /** Where a confirmed participant joins online; null when it is not known yet or not theirs to know. */
  meetingLink(registrationId: string): Promise<string | null>;
  /** The page with the button that confirms a subscription; its token ends after 7 days. */
  confirmSubscription(subscriptionId: string): string;
  /** The page where somebody ends their subscriptions; good as long as there are any. */
  manageSubscriptions(subscriberId: string): string;
  /** The page where an invitation to a proposal is answered, by the person who signs in with the invited address. */
  invitation(ref: InvitationRef): string;
  /** A subscription to the calendar in words, by its stored filter. `withText: false` leaves out words to look for. */
  calendarWords(query: string, options?: { withText: boolean }): Promise<string>;
  /** Mints link and code of a sign-in. @throws LetterMoot when it was used already */
  signIn(requestId: string): Promise<{ link: string; code: string }>;
}

/** A writer for one language. */
export async function letterWriter(locale: Locale): Promise<LetterWriter> {
  const page = (path: string) => portalUrl(`/${locale}${path}`);
  const t = await letterTranslator(locale);
  return {
    language: { t, locale },
    page,
    talk: (slug) => page(`/talks/${slug}`),
    calendar: (slug) => portalUrl(`/talks/${slug}.ics`),
    date: (value) => formatDateValue(value, locale),
    day: (isoDay) => formatDay(locale, isoDay),
    confirmPlace: (id, slug) => {
      const expiresAt = new Date(now().getTime() + confirmationHours * 3_600_000);
      return page(`/talks/${slug}/register/confirm?token=${signToken("registration-confirm", id, { expiresAt })}`);
    },
    giveUpPlace: (id, slug) => page(`/talks/${slug}/register/cancel?token=${signToken("registration-cancel", id)}`),
    meetingLink,
    confirmSubscription: (id) => {
      const expiresAt = new Date(now().getTime() + confirmationDays * 86_400_000);
      return page(`/subscribe/confirm?token=${signToken("subscription-confirm", id, { expiresAt })}`);
    },
    manageSubscriptions: (id) => page(`/subscribe/manage?token=${signToken("subscriptions-manage", id)}`),
    invitation: (ref) => page(`/my/invitations/${invitationToken(ref)}`),
    calendarWords: async (query, { withText } = { withText: true }) => {
      const { q, ...filter } = readStoredQuery(query);
      const shown = withText && q !== undefined ? { ...filter, q } : filter;
      return calendarWords(shown, t, locale, await workstreamTitle(filter.workstream));
    },
    signIn: async (requestId) => {
      const minted = await mintSignIn(requestId, new Date());
      if (!minted) throw new LetterMoot("The sign-in was used or is over");
      return { link: page(`/sign-in/confirm?token=${minted.token}`), code: minted.code };
    },
  };
}

/** Read when the letter is sent: the link may have been set or changed since, and the place given up. */
async function meetingLink(registrationId: string): Promise<string | null> {
  const registration = await db.registration.findFirst({
    where: { id: registrationId, status: "confirmed", mode: "online" },
    select: { talk: { select: { meetingUrl: true } } },
  });
  const url = registration?.talk.meetingUrl;
  return url?.startsWith("https://") ? url : null;
}
