import { type Locale, locales } from "@/lib/i18n/locales";
import { guidingPrinciples } from "@/lib/reference/guiding-principles";
import { countryCodes, isUnverifiedName, stateName } from "@/lib/reference/member-states";
import { objectives } from "@/lib/reference/objectives";
import { regionIds } from "@/lib/reference/regions";

/** The lists of official wording that the secretariat can correct. */
export const wordingLists = [
  "objectiveShortTitles",
  "objectiveTitles",
  "principleTitles",
  "stateNames",
  "regionNames",
] as const;
export type WordingList = (typeof wordingLists)[number];

/** One wording: which entry of which list, in which language. */
export interface WordingPlace {
  list: WordingList;
  /** The number of an objective, the letter of a principle, the code of a State or region. */
  key: string;
  language: Locale;
}

/** What the portal was delivered with. */
export interface DeliveredWording {
  /** Null where no wording in this language is at hand: readers get the English one, marked as English. */
  text: string | null;
  verified: boolean;
}

interface ListEntries {
  keys: readonly string[];
  delivered(key: string, language: Locale): DeliveredWording;
}

/** Says the portal's own names of the regions, which are messages. */
export type RegionNames = (region: string, language: Locale) => string;

const english = (text: string | undefined, verified: boolean, language: Locale): DeliveredWording =>
  language === "en" && text !== undefined ? { text, verified } : { text: null, verified: false };

/** The entries of a list as delivered. */
export function entriesOf(list: WordingList, regionNames: RegionNames): ListEntries {
  const lists: Record<WordingList, ListEntries> = {
    objectiveShortTitles: ofObjectives("shortTitle", "shortTitleChecked"),
    objectiveTitles: ofObjectives("title", "titleChecked"),
    principleTitles: {
      keys: guidingPrinciples.map(({ letter }) => letter),
      delivered: (key, language) => {
        const principle = guidingPrinciples.find(({ letter }) => letter === key);
        return english(principle?.title, principle?.verify === false, language);
      },
    },
    stateNames: {
      keys: countryCodes,
      delivered: (key, language) => ({ text: stateName(key, language), verified: !isUnverifiedName(key, language) }),
    },
    regionNames: {
      keys: regionIds,
      delivered: (key, language) => ({ text: regionNames(key, language), verified: false }),
    },
  };
  return lists[list];
}

function ofObjectives(field: "title" | "shortTitle", checked: "titleChecked" | "shortTitleChecked"): ListEntries {
  const of = (key: string) => objectives.find(({ number }) => String(number) === key);
  return {
    keys: objectives.map(({ number }) => String(number)),
    delivered: (key, language) => english(of(key)?.[field], of(key)?.[checked] === true, language),
  };
}

/** The place that an address or a form names, if there is such a wording. */
export function wordingPlace(list: string, key: string, language: string): WordingPlace | null {
  const found = wordingLists.find((one) => one === list);
  const locale = locales.find((one) => one === language);
  if (!found || !locale) return null;
  return entriesOf(found, () => "").keys.includes(key) ? { list: found, key, language: locale } : null;
}
