import { type Locale, locales } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import { isCountryCode, stateName } from "@/lib/reference/member-states";
import { isObjective, objectiveOf } from "@/lib/reference/objectives";
import { objectiveWords } from "./objective-words";

interface Classified {
  objectives: readonly number[];
  countries?: readonly string[];
  regions?: readonly string[];
}

/** How a record is classified, in the words of each of the six languages. */
export async function factsOf({
  objectives,
  countries = [],
  regions = [],
}: Classified): Promise<Record<Locale, string>> {
  const entries = await Promise.all(
    locales.map(async (locale) => {
      const t = await translatorFor(locale);
      const words = [
        ...objectives.filter(isObjective).map((number) => aboutObjective(number, locale)),
        ...countries.filter(isCountryCode).map((code) => stateName(code, locale)),
        ...regions.map((region) => t(`reference.regions.${region}`)),
      ];
      return [locale, words.join(" ")] as const;
    }),
  );
  return Object.fromEntries(entries) as Record<Locale, string>;
}

function aboutObjective(number: number, locale: Locale): string {
  if (locale !== "en") return objectiveWords[locale][number - 1] ?? "";
  const { title, shortTitle } = objectiveOf(number);
  return `${shortTitle} ${title}`;
}
