import { defaultLocale, isLocale, type Locale } from "./locales";

/** More ranges than any browser sends; the rest of a longer header is not read. */
const maxRanges = 30;

/**
 * Chooses the language of the portal for a browser.
 * @param acceptLanguage the `Accept-Language` header as sent (RFC 9110, 12.5.4), or null when absent
 * @returns the best of the six by quality, then by order; English when none is wanted
 */
export function negotiateLocale(acceptLanguage: string | null): Locale {
  if (!acceptLanguage) return defaultLocale;
  let best: Locale = defaultLocale;
  let bestQuality = 0;
  for (const range of acceptLanguage.slice(0, 1000).split(",", maxRanges)) {
    const [tag = "", ...parameters] = range.split(";");
    const language = tag.trim().toLowerCase().split("-")[0];
    if (!isLocale(language)) continue;
    const quality = qualityOf(parameters);
    if (quality > bestQuality) {
      best = language;
      bestQuality = quality;
    }
  }
  return best;
}

function qualityOf(parameters: readonly string[]): number {
  const written = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith("q="));
  if (!written) return 1;
  const quality = Number(written.slice(2));
  return quality >= 0 && quality <= 1 ? quality : 0;
}
