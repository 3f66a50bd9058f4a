import { locales } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import type { RegionNames } from "./lists";

/** Names of the regions as delivered, in every language. */
export async function deliveredRegionNames(): Promise<RegionNames> {
  const translators = new Map(
    await Promise.all(locales.map(async (locale) => [locale, await translatorFor(locale)] as const)),
  );
  return (region, language) => translators.get(language)?.(`reference.regions.${region}`) ?? region;
}
