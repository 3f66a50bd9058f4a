import { compareNames } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import file from "./member-states.json";
import type { RegionId } from "./regions";
import names from "./state-names.json";

/** What is known of a State that joined the Champions initiative; `verify`: no source was seen. */
interface Championship {
  /** Year or month at which it was a Champion. */
  asOf: string;
  source: string;
  verify: boolean;
}

/** A Member State of the United Nations, or one of the two permanent observer States. */
export interface State {
  /** ISO 3166-1 codes. */
  iso2: string;
  iso3: string;
  /** Three digits of the UN Statistics Division. */
  m49: string;
  status: "member" | "observer";
  /** Regional group at the General Assembly; observers have none. */
  regionalGroup: "AFR" | "APG" | "EEG" | "LAC" | "WEOG" | null;
  commissions: readonly string[];
  /** Regions of review: some States belong to two, such as Egypt and Kazakhstan. */
  regions: readonly RegionId[];
  /** The one region under which it counts, so that totals add up. The portal's own rule. */
  statisticsRegion: RegionId;
  /** Further names by which people look for it, in English. */
  aliases: readonly string[];
  champion: Championship | null;
  note: string | null;
  verify: boolean;
}

/** 193 Member States and two observers, by English name. Being a Member State does not mean supporting the Compact. */
export const states: readonly State[] = file.states as State[];

/** ISO 3166-1 alpha-2 codes of all of them. */
export const countryCodes: readonly string[] = states.map((state) => state.iso2);

const byCode = new Map(states.map((state) => [state.iso2, state]));
const nameTable: Readonly<Record<string, Record<Locale, string>>> = names.names;

export function isCountryCode(value: unknown): value is string {
  return typeof value === "string" && byCode.has(value);
}

/** The State of an ISO alpha-2 code in capitals, if there is one. */
export function stateOf(iso2: string): State | undefined {
  return byCode.get(iso2);
}

/**
 * The name of a State as the United Nations writes it in the language.
 * @throws RangeError for an unknown code; check with `isCountryCode` what comes from outside
 */
export function stateName(iso2: string, locale: Locale): string {
  const name = nameTable[iso2]?.[locale];
  if (!name) throw new RangeError(`There is no State ${iso2}`);
  return name;
}

/** Names of which the sources disagree (`verify` of `state-names.json`): to be compared with UNTERM before they are relied on. */
const disputedNames = new Set(["NL.en", "NL.ar", "IE.ar", "GB.ar"]);

/** True for a name that is still to be compared with the official one. */
export function isUnverifiedName(iso2: string, locale: Locale): boolean {
  return disputedNames.has(`${iso2}.${locale}`);
}

/** All States in the alphabetical order of the reader's language, as protocol asks. */
export function statesByName(locale: Locale): State[] {
  const compare = compareNames(locale);
  return [...states].sort((a, b) => compare(stateName(a.iso2, locale), stateName(b.iso2, locale)));
}

/** The States of a region of review. */
export function statesOfRegion(region: RegionId): State[] {
  return states.filter((state) => state.regions.includes(region));
}
