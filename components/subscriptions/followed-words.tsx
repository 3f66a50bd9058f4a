import { getLocale, getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import { calendarWords } from "@/lib/subscriptions/filter-words";
import type { FollowedThing } from "@/lib/subscriptions/queries";

/** What a subscription is to, in words of the reader's language. */
export async function followedWords({ talk, filter, workstream }: FollowedThing): Promise<string> {
  const [t, locale] = await Promise.all([getTranslations(), getLocale() as Promise<Locale>]);
  if (talk) return talk.title;
  return filter ? calendarWords(filter, t, locale, workstream) : t("subscriptions.manage.gone");
}
