import { isLocale } from "@/lib/i18n/locales";

/**
 * The pages that are rendered once for everybody and served from the cache, as patterns of what follows the language.
 * Every other page of a language is rendered for each request, under a nonce. A convention test holds this list and the
 * folders `app/(public)` and `app/(dynamic)` together; the matcher of `proxy.ts` repeats it, as it must be constant.
 */
export const cachedPages = [
  "",
  "about",
  "accessibility",
  "branding",
  "calendar",
  "champions",
  "coverage",
  "pledges",
  "pledges/[^/]+",
  "practices",
  "practices/[^/]+",
  "privacy",
  "regional-reviews",
  "regional-reviews/[^/]+/[^/]+",
  "reports",
  "talks/[^/]+",
  "workstreams",
  "workstreams/[^/]+",
] as const;

const cachedPage = new RegExp(`^(?:${cachedPages.join("|")})$`);

/** What the calendar can be filtered by. With one of these the answer is made for the request. */
export const calendarFilters = [
  "view",
  "level",
  "region",
  "objective",
  "workstream",
  "audience",
  "format",
  "language",
  "status",
  "from",
  "to",
  "q",
  "page",
] as const;

/**
 * How the page at an address is made.
 * @param path as in the address bar, without the query
 */
export function pageKindOf(path: string): "cached" | "dynamic" | "other" {
  const [, locale, ...rest] = path.split("/");
  if (!isLocale(locale)) return "other";
  return cachedPage.test(rest.join("/")) ? "cached" : "dynamic";
}
