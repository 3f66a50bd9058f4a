import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";

/** The language in which a feed puts its words: `?locale=`, or English. */
export function feedLocale(query: URLSearchParams): Locale {
  const wanted = query.get("locale");
  return isLocale(wanted) ? wanted : defaultLocale;
}
