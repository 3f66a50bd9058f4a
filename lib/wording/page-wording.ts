import { getLocale, getMessages } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import { type OfficialWording, officialWordingIn, type WordingOverrides } from "./official-wording";

/** Where `lib/i18n/request.ts` puts what the secretariat corrected, beside the messages of the page. */
export const wordingMessages = "officialWording";

/**
 * The official wording in the language of the page, for server components. It comes with the messages of the page, so a
 * component need not be handed it and reads nothing itself.
 */
export async function pageWording(): Promise<OfficialWording> {
  const [locale, messages] = await Promise.all([getLocale() as Promise<Locale>, getMessages()]);
  return officialWordingIn(locale, (messages as Record<string, unknown>)[wordingMessages] as WordingOverrides);
}
