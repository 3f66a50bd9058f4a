import { locale as localeOfAddress } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { log } from "@/lib/log";
import { withOfficialWording } from "@/lib/wording/page-messages";
import { defaultLocale, isLocale } from "./locales";
import { messagesFor } from "./messages";

/**
 * What next-intl asks for each page: the language in the address, its messages, and what to do about a missing one.
 * The language comes from the address itself, so a page need not be told it; `setRequestLocale` stays harmless.
 */
export default getRequestConfig(async ({ locale: wanted }) => {
  const asked = wanted ?? (await localeOfAddress());
  const locale = isLocale(asked) ? asked : defaultLocale;
  return {
    locale,
    messages: await withOfficialWording(await messagesFor(locale), locale),
    timeZone: "UTC",
    onError: (error) => log.warn({ locale, problem: error.message.slice(0, 300) }, "A message could not be said"),
    getMessageFallback: ({ namespace, key }) => (namespace ? `${namespace}.${key}` : key),
  };
});
