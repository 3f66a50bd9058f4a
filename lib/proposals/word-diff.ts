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
  return inRuns(
    found
      .filter(({ value }) => value !== "")
      .map(({ added, removed, value }) => ({ kind: added ? "added" : removed ? "removed" : "same", text: value })),
  );
}

/** Words changed one after another read as one change: a blank between them that stayed belongs to both sides. */
function inRuns(parts: readonly DiffPart[]): DiffPart[] {
  const runs: DiffPart[] = [];
  const run = { removed: "", added: "" };
  const close = (): void => {
    if (run.removed !== "") runs.push({ kind: "removed", text: run.removed });
    if (run.added !== "") runs.push({ kind: "added", text: run.added });
    run.removed = "";
    run.added = "";
  };
  for (const [index, { kind, text }] of parts.entries()) {
    const isOpen = run.removed !== "" || run.added !== "";
    const isBlankWithin = text.trim() === "" && isOpen && (parts[index + 1]?.kind ?? "same") !== "same";
    if (kind === "same" && !isBlankWithin) {
      close();
      runs.push({ kind, text });
      continue;
    }
    if (kind !== "added") run.removed += text;
    if (kind !== "removed") run.added += text;
  }
  close();
  return runs;
}
