import type { Locale } from "@/lib/i18n/locales";
import file from "./objectives.json";
import { type OfficialText, officialEnglish } from "./official-text";

/** Whether a wording was compared with a published text; "partly" where only a part of it was seen. */
type Checked = boolean | "partly";

/** One of the 23 objectives of the Compact (A/RES/73/195, para. 16). */
export interface Objective {
  number: number;
  /** As on the Network's icons and tags. */
  shortTitle: string;
  /** Official title. */
  title: string;
  shortTitleChecked: Checked;
  titleChecked: Checked;
  /** Round table of the Forum, 1 to 4. */
  roundTable: number;
  /** Some of it is still to be compared with the resolution. */
  verify: boolean;
}

export interface RoundTable {
  number: number;
  title: string;
  objectives: readonly number[];
  verify: boolean;
}

export const objectives: readonly Objective[] = file.objectives as Objective[];

/** 1 to 23. */
export const objectiveNumbers: readonly number[] = objectives.map((objective) => objective.number);

/** The four round tables of the Forum, among which the objectives are divided. */
export const roundTables: readonly RoundTable[] = file.roundTables;

/**
 * The objective of a number.
 * @throws RangeError for a number that is not 1 to 23; check with `isObjective` what comes from outside
 */
export function objectiveOf(number: number): Objective {
  const objective = objectives[number - 1];
  if (!objective) throw new RangeError(`There is no objective ${number}`);
  return objective;
}

export function isObjective(value: unknown): value is number {
  return objectiveNumbers.includes(value as number);
}

/** The official title. Only the English one is at hand, so every language gets it, marked as English. */
export function objectiveTitle(number: number, _locale: Locale): OfficialText {
  return officialEnglish(objectiveOf(number).title);
}

/** The short title, always shown with the number: readers know both. */
export function objectiveShortTitle(number: number, _locale: Locale): OfficialText {
  return officialEnglish(objectiveOf(number).shortTitle);
}
