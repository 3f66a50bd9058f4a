import { type Locale, locales } from "@/lib/i18n/locales";
import { principleLetters } from "@/lib/reference/guiding-principles";
import { stateName, states } from "@/lib/reference/member-states";
import { isObjective, objectives } from "@/lib/reference/objectives";
import { type RegionId, regionIds } from "@/lib/reference/regions";
import { foldWords } from "./fold";
import { wordOf } from "./vocabulary";

/** What was read of a cell with several words in it, and the words that mean nothing we know. */
export interface ReadList<Value> {
  values: Value[];
  unread: string[];
}

const all = new Set(
  ["all", "all languages", "all six", "6 un languages", "toutes", "todas", "tous", "todos"].map(foldWords),
);
const allRegions = new Set(
  ["all", "all regions", "global", "toutes", "toutes les régions", "todas", "todas las regiones"].map(foldWords),
);

/** "EN/FR", "English, French and Spanish", "anglais et français"; "all six" are the six. */
export function readLanguages(text: string): ReadList<Locale> {
  if (all.has(foldWords(text))) return { values: [...locales], unread: [] };
  return readWords(text, (word) =>
    wordOf("languages", word.replace(/interpretation|interprétation|interpretación/giu, "")),
  );
}

export function readRegions(text: string): ReadList<RegionId> {
  if (allRegions.has(foldWords(text))) return { values: [...regionIds], unread: [] };
  const whole = wordOf("regions", text);
  return whole ? { values: [whole], unread: [] } : readWords(text, (word) => wordOf("regions", word), false);
}

const letters: ReadonlySet<string> = new Set(principleLetters);

/** Letters of guiding principles: "a, c, h". */
export function readPrinciples(text: string): ReadList<string> {
  return readWords(text, (word) => {
    const letter = foldWords(word);
    return letters.has(letter) ? letter : null;
  });
}

/** "Obj. 8", "GCM 8, 10", "Objectives 8-10", or the short title of one. */
export function readObjectives(text: string): ReadList<number> {
  const values: number[] = [];
  const unread: string[] = [];
  const bare = text.replace(/\b(?:gcm|obj(?:ective|ectif|etivo)?s?|nos?|du pacte|del pacto)\b\.?|[#№]/giu, " ");
  for (const part of bare.split(/[,;/&+\n]|\b(?:and|et|y)\b/iu).map((it) => it.trim())) {
    if (part === "") continue;
    const range = /^(\d{1,2}) ?(?:-|–|to|à|a) ?(\d{1,2})$/u.exec(part);
    const numbers = range ? span(Number(range[1]), Number(range[2])) : part.split(/\s+/).map(Number);
    if (numbers.length > 0 && numbers.every(isObjective)) values.push(...numbers);
    else unread.push(part);
  }
  const titled = unread.length > 0 && byTitle.get(foldWords(text));
  return titled ? { values: [titled], unread: [] } : { values: [...new Set(values)], unread };
}

const byTitle = new Map(
  objectives.flatMap((it) => [it.shortTitle, it.title].map((title) => [foldWords(title), it.number])),
);

function span(first: number, last: number): number[] {
  return last < first ? [] : Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

let countries: ReadonlyMap<string, string> | undefined;

/** Names of States in the six languages, further English names, and ISO codes in capitals. */
export function readCountries(text: string): ReadList<string> {
  countries ??= countryIndex();
  const find = (word: string): string | null =>
    countries?.get(foldWords(word)) ??
    countries?.get(foldWords(word.replace(/^(?:the|la|le|les|el|los) |^l['’]/iu, ""))) ??
    null;
  const whole = find(text);
  // "Trinidad and Tobago", "Bolivia (Plurinational State of)": a name may hold what parts a list.
  return whole ? { values: [whole], unread: [] } : readWords(text, find, false);
}

function countryIndex(): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const state of states) {
    const names = [...locales.map((locale) => stateName(state.iso2, locale)), ...state.aliases, state.iso2, state.iso3];
    for (const name of names) index.set(foldWords(name), state.iso2);
    // "Iran (Islamic Republic of)" is mostly written without what stands in brackets.
    for (const name of names) {
      const short = foldWords(name.replace(/\s*[(（].*$/u, ""));
      if (!index.has(short)) index.set(short, state.iso2);
    }
  }
  return index;
}

/** Cuts at commas, semicolons, slashes and lines; where that leaves words unread, at "and" too. */
function readWords<Value extends string>(
  text: string,
  find: (word: string) => Value | null,
  divides = true,
): ReadList<Value> {
  const values: Value[] = [];
  const unread: string[] = [];
  // Semicolons part names that may hold commas, as in the portal's own exports.
  const parting = /[;\n]/.test(text) ? /[;\n]/u : divides ? /[,/&+|]|\s+-\s+/u : /[,/|]/u;
  for (const part of text.split(parting)) {
    const word = part.trim();
    if (word === "") continue;
    const found = find(word);
    if (found) values.push(found);
    else {
      const known = word.split(/\s*&\s*|\s+(?:and|et|y|with|avec|con|и|و)\s+/iu).map(find);
      if (known.length > 1 && known.every((it) => it !== null)) values.push(...known);
      else unread.push(word);
    }
  }
  return { values: [...new Set(values)], unread };
}
