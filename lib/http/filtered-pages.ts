import { type Locale, locales } from "@/lib/i18n/locales";

/**
 * Cached pages of which a list can be narrowed by the query. With a query the page of the same name with "-filtered"
 * answers, made for the request. The matcher of proxy.ts names both of each; a test holds them together.
 */
export const filteredPages: readonly string[] = ["calendar", "reports", "pledges", "practices"];

const ending = "-filtered";
const place = /^\/[a-z]{2}\/([a-z-]+)$/;

/** Where the answer to an address with a query is made; null for a page that has no twin. */
export function twinOf(path: string): string | null {
  const page = place.exec(path)?.[1];
  return page !== undefined && filteredPages.includes(page) ? `${path}${ending}` : null;
}

/** What other sites show inside of their pages has one address in all languages: `?locale=` says which. */
export const embedAddress = "/embed/calendar";

/** Where the embedded calendar is made in a language. */
export function embedTwinOf(locale: Locale): string {
  return `/embed/${locale}/calendar`;
}

/** The address of which a path is the twin; the path itself when it is nobody's. */
export function addressOf(path: string): string {
  if (locales.some((locale) => path === embedTwinOf(locale))) return embedAddress;
  if (!path.endsWith(ending)) return path;
  const address = path.slice(0, -ending.length);
  return twinOf(address) === null ? path : address;
}

/** True for names in a query that other sites hang on links, and for those of the framework: they ask for nothing. */
export function isForeignName(name: string): boolean {
  return /^(_|utm_)|^(fbclid|gclid|msclkid)$/.test(name);
}
