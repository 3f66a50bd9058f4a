import { ordinaryWords, speakingWords, titleBeforeName } from "./attribution-words";
import { englishDemonyms, frenchDemonyms, frenchEndings, otherStateNames } from "./demonyms";
import { type FoldedText, findWord, foldTerm, foldText } from "./fold-text";

export const attributionKinds = ["person", "title", "organization", "state", "email"] as const;
export type AttributionKind = (typeof attributionKinds)[number];

/** Whom the text of a closed talk may not give away. */
export interface Watchlist {
  /** Names of everybody registered, and of the speakers. */
  people: readonly string[];
  /** Their organizations and missions, as they wrote them. */
  organizations: readonly string[];
  /** Names of States in the languages of the Organization. */
  states: readonly string[];
}

/** One text of the report, by the name of its field. */
export interface Passage {
  field: string;
  text: string;
}

/** A place that may tell who spoke or took part. A person decides; the search only points. */
export interface Finding {
  /** The same for the same text, so that a tick in a form still means the same place. */
  id: string;
  kind: AttributionKind;
  field: string;
  before: string;
  match: string;
  after: string;
}

interface Hit {
  kind: AttributionKind;
  /** Where it stands in the original text. */
  start: number;
  end: number;
}

/** Longest text of the surroundings shown on each side, in characters. */
const surroundings = 60;

/**
 * Looks for attribution in the report of a talk under the Chatham House Rule: names of people and organizations that took
 * part, a form of address before a name, e-mail addresses, and a State or nationality in a sentence with a word of saying or
 * representing (English and French). Pure. Finds too much rather than too little: each finding is resolved by a person.
 * Source of the rule: domain guide, section 8.
 */
export function findAttributions(passages: readonly Passage[], watchlist: Watchlist): Finding[] {
  const search = prepare(watchlist);
  return passages.flatMap(({ field, text }) => {
    const folded = foldText(text);
    const hits = [
      ...patternHits(text, emailAddress, "email"),
      ...termHits(text, folded, search.people, "person"),
      ...termHits(text, folded, search.organizations, "organization"),
      ...patternHits(text, titleBeforeName, "title"),
      ...stateHits(text, folded, search.states),
    ];
    return withoutNested(hits).map((hit) => asFinding(field, text, hit));
  });
}

const emailAddress = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;

interface Term {
  folded: string;
  /** Matches only where the text has a capital letter: a surname may be an ordinary word ("Long", "Grand"). */
  capital?: boolean;
  /** Matches only as written: "US" is not "us". */
  exactly?: string;
  endings?: readonly string[];
}

function prepare(watchlist: Watchlist) {
  const french = frenchDemonyms.map((word) => ({ folded: foldTerm(word), endings: frenchEndings }));
  const english = englishDemonyms.map((word) => ({ folded: foldTerm(word), endings: ["s"] }));
  return {
    people: watchlist.people.flatMap(termsOfPerson),
    organizations: watchlist.organizations.flatMap(termsOfOrganization),
    states: [...[...watchlist.states, ...otherStateNames].flatMap(termsOfState), ...english, ...french],
  };
}

/** The whole name, and each part that is no ordinary word. */
function termsOfPerson(name: string): Term[] {
  const whole = foldTerm(name);
  const parts = whole.split(/[\s.,'-]+/).filter((part) => part.length >= 3 && !ordinaryWords.has(part));
  const turned = whole.includes(" ") ? [whole.split(" ").reverse().join(" ")] : [];
  return [
    ...[whole, ...turned].filter((term) => term.length >= 2).map((folded) => ({ folded })),
    ...parts.map((folded) => ({ folded, capital: true })),
  ];
}

/** The whole name, and an acronym in brackets: "International Organization for Migration (IOM)". */
function termsOfOrganization(name: string): Term[] {
  const acronyms = [...name.matchAll(/\(([\p{Lu}\p{N}-]{2,12})\)/gu)].map((match) => match[1] ?? "");
  return [name.replace(/\([^()]*\)/gu, ""), ...acronyms]
    .flatMap(termsOfState)
    .filter(({ folded }) => !ordinaryWords.has(folded));
}

/** A name as it is; "Iran (Islamic Republic of)" also without its brackets. Short capitals match as written only. */
function termsOfState(name: string): Term[] {
  const short = name.replace(/\s*\([^()]*\)/gu, "").trim();
  return [...new Set([name.trim(), short])]
    .filter((each) => foldTerm(each).length >= 2)
    .map((each) =>
      /^[\p{Lu}.]{2,5}$/u.test(each) ? { folded: foldTerm(each), exactly: each } : { folded: foldTerm(each) },
    );
}

function termHits(
  text: string,
  { folded, positions }: FoldedText,
  terms: readonly Term[],
  kind: AttributionKind,
): Hit[] {
  return terms.flatMap((term) =>
    findWord(folded, term.folded, term.endings).flatMap(([from, to]) => {
      const [start, end] = [positions[from] ?? 0, positions[to] ?? text.length];
      const written = text.slice(start, end);
      if (term.capital && !/^\P{Ll}/u.test(written)) return [];
      if (term.exactly && written !== term.exactly) return [];
      return [{ kind, start, end }];
    }),
  );
}

function patternHits(text: string, pattern: RegExp, kind: AttributionKind): Hit[] {
  return [...text.matchAll(pattern)].map((match) => ({ kind, start: match.index, end: match.index + match[0].length }));
}

/** States and nationalities, where their sentence has a word of saying or representing. */
function stateHits(text: string, folded: FoldedText, terms: readonly Term[]): Hit[] {
  const spoken = sentencesOf(text).filter(({ start, end }) => speaks(text.slice(start, end)));
  if (spoken.length === 0) return [];
  return termHits(text, folded, terms, "state").filter((hit) =>
    spoken.some(({ start, end }) => hit.start >= start && hit.start < end),
  );
}

function speaks(sentence: string): boolean {
  return foldTerm(sentence)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => speakingWords.has(word));
}

/** Sentences by their marks. A point after a short word ("H.E.", "Mr.") ends none: a longer sentence only finds more. */
function sentencesOf(text: string): { start: number; end: number }[] {
  const ends = [...text.matchAll(/(?<=[\p{L}\p{N}]{4}|[)\]"”»])[.!?]+(?=\s|$)|[؟。！？]|[\r\n]+/gu)].map(
    (match) => match.index + match[0].length,
  );
  const borders = [0, ...ends, text.length];
  return borders.slice(1).map((end, index) => ({ start: borders[index] ?? 0, end }));
}

/** What tells most comes first: "Ms. Diallo" is the name of a participant rather than a form of address. */
const telling: readonly AttributionKind[] = ["email", "person", "organization", "title", "state"];

/** Of hits that stand inside one another only the longest is shown, with what tells most about it, in the order of the text. */
function withoutNested(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const hit of sorted) {
    const last = kept.at(-1);
    if (!last || hit.end > last.end) kept.push({ ...hit });
    else if (telling.indexOf(hit.kind) < telling.indexOf(last.kind)) last.kind = hit.kind;
  }
  return kept;
}

function asFinding(field: string, text: string, { kind, start, end }: Hit): Finding {
  return {
    id: `${field}:${start}-${end}:${kind}`,
    kind,
    field,
    before: text.slice(Math.max(0, start - surroundings), start),
    match: text.slice(start, end),
    after: text.slice(end, end + surroundings),
  };
}
