import { compareNames } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { type PrincipleLetter, principleTitle } from "@/lib/reference/guiding-principles";
import { type State, stateName, states } from "@/lib/reference/member-states";
import { objectiveShortTitle, objectiveTitle } from "@/lib/reference/objectives";
import type { OfficialText } from "@/lib/reference/official-text";
import type { WordingList } from "./lists";

/** What the secretariat corrected, by list, key and language: `objectiveTitles.8.fr`. Usually little or nothing. */
export type WordingOverrides = Readonly<Record<string, string>>;

export const overrideKey = (list: WordingList, key: string | number, language: Locale): string =>
  `${list}.${key}.${language}`;

/** The official wording of this moment in one language; the pure functions of `lib/reference` give it as delivered. */
export interface OfficialWording {
  objectiveTitle(number: number): OfficialText;
  /** Always shown with the number: readers know both. */
  objectiveShortTitle(number: number): OfficialText;
  principleTitle(letter: PrincipleLetter): OfficialText;
  /** @throws RangeError for an unknown code; check with `isCountryCode` what comes from outside */
  stateName(iso2: string): string;
  /** All States in the alphabetical order of the language, as protocol asks. */
  statesByName(): State[];
}

/**
 * The wording in a language, with what was corrected laid over what was delivered. A text that is there in English only
 * says so in its `lang`.
 */
export function officialWordingIn(locale: Locale, overrides: WordingOverrides): OfficialWording {
  const text = (list: WordingList, key: string | number, delivered: OfficialText): OfficialText => {
    const own = overrides[overrideKey(list, key, locale)];
    if (own) return { text: own, lang: locale };
    const inDelivered = overrides[overrideKey(list, key, delivered.lang)];
    return inDelivered ? { text: inDelivered, lang: delivered.lang } : delivered;
  };
  const nameOf = (iso2: string): string =>
    overrides[overrideKey("stateNames", iso2, locale)] ?? stateName(iso2, locale);
  return {
    objectiveTitle: (number) => text("objectiveTitles", number, objectiveTitle(number, locale)),
    objectiveShortTitle: (number) => text("objectiveShortTitles", number, objectiveShortTitle(number, locale)),
    principleTitle: (letter) => text("principleTitles", letter, principleTitle(letter, locale)),
    stateName: nameOf,
    statesByName: () => {
      const compare = compareNames(locale);
      return [...states].sort((a, b) => compare(nameOf(a.iso2), nameOf(b.iso2)));
    },
  };
}
