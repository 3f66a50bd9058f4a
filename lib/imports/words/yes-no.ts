import { foldWords } from "./fold";

const yes = new Set("yes|y|true|x|1|oui|o|vrai|si|s|verdadero|да|نعم|是".split("|").map(foldWords));
const no = new Set("no|n|false|0|non|faux|falso|нет|لا|否|none".split("|").map(foldWords));

/** Null for text that says neither. Empty text is no. */
export function readYesNo(text: string): boolean | null {
  const folded = foldWords(text);
  if (folded === "") return text.trim() === "" ? false : null;
  if (yes.has(folded)) return true;
  return no.has(folded) ? false : null;
}
