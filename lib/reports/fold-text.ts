/** Text made comparable: without case, accents, invisible characters and typographic variants; with the way back. */
export interface FoldedText {
  folded: string;
  /** For each character of `folded`, where it stands in the original; one more entry for the end. */
  positions: readonly number[];
}

const typographic: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "`": "'",
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  ı: "i",
};

/**
 * Folds text for searching. Accents, case, soft hyphens and zero-width characters must not hide a name:
 * "Aïssatou" is found in "AISSATOU", and in a text where somebody put an invisible character between two letters.
 */
export function foldText(text: string): FoldedText {
  let folded = "";
  const positions: number[] = [];
  let position = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    folded += plain;
    for (let index = 0; index < plain.length; index += 1) positions.push(position);
    position += character.length;
  }
  positions.push(position);
  return { folded, positions };
}

/** A term as it is looked for in folded text. */
export function foldTerm(term: string): string {
  return foldText(term.trim().replace(/\s+/gu, " ")).folded;
}

function foldCharacter(character: string): string {
  if (/\s/u.test(character)) return " ";
  const plain = character
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, "");
  return typographic[plain] ?? plain;
}

const wordCharacter = /[\p{L}\p{N}]/u;
/** Scripts written without spaces between words: there a name has no borders to look for. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * All places where a folded term stands as a word of its own.
 * @param endings what may follow the term before the word ends, such as the endings of French adjectives
 * @returns start and end in `folded`
 */
export function findWord(folded: string, term: string, endings: readonly string[] = []): [number, number][] {
  const found: [number, number][] = [];
  if (term === "") return found;
  const bordered = !unspaced.test(term);
  for (let start = folded.indexOf(term); start >= 0; start = folded.indexOf(term, start + 1)) {
    if (bordered && wordCharacter.test(folded[start - 1] ?? "")) continue;
    const end = start + term.length;
    const ending = ["", ...endings].find(
      (each) => folded.startsWith(each, end) && !(bordered && wordCharacter.test(folded[end + each.length] ?? "")),
    );
    if (ending !== undefined) found.push([start, end + ending.length]);
  }
  return found;
}
