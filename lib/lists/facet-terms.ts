import { countryCodes } from "@/lib/reference/member-states";
import { objectiveNumbers } from "@/lib/reference/objectives";

const objectiveTexts = objectiveNumbers.map(String);

/** What counts as a value of the facets that several lists share. */
export const isObjectiveText = (text: string): boolean => objectiveTexts.includes(text);
export const isCountryText = (text: string): boolean => countryCodes.includes(text);
export const isYearText = (text: string): boolean => /^(19|20)\d\d$/.test(text);
export const isSlugText = (text: string): boolean => /^[a-z0-9-]{1,80}$/.test(text);

/** One of a closed list of words. */
export function isOneOf(words: readonly string[]): (text: string) => boolean {
  return (text) => words.includes(text);
}
