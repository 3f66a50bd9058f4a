import { diffWords, diffWordsWithSpace } from "diff";

export interface DiffPart {
  kind: "same" | "added" | "removed";
  text: string;
}

/** Beyond this many milliseconds a comparison says less: the whole text before, and the whole text after. */
const patience = 300;

/** Scripts that are written without spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}]/u;

/** What changed from one text to another, word by word. */
export function wordDiff(before: string, after: string): DiffPart[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const parts = unspaced.test(before + after)
    ? diffWords(before, after, { intlSegmenter: new Intl.Segmenter("zh", { granularity: "word" }), timeout: patience })
    : diffWordsWithSpace(before, after, { timeout: patience });
  const found = (parts ?? [
    { removed: true, value: before },
    { added: true, value: after },
  ]) as readonly {
    added?: boolean;
    removed?: boolean;
    value: string;
  }[];
  return found
    .filter(({ value }) => value !== "")
    .map(({ added, removed, value }) => ({ kind: added ? "added" : removed ? "removed" : "same", text: value }));
}
