import { parseParagraphs } from "./text-lines";

/** Where a footnote is called in a text: `[1]` to `[99]`. A year in brackets is none. */
const call = /\[([1-9]\d?)\]/g;
const ownNumber = /^\[(\d{1,3})\]\s*/;

/** A piece of a paragraph: words, or the call of a footnote by its number. */
export type ProsePart = { text: string } | { footnote: number };

/** What is wrong with a footnote: no text calls it, a call has no footnote, or it is called again or out of turn. */
export interface FootnoteFault {
  kind: "notInText" | "missing" | "repeated" | "outOfTurn";
  footnote: number;
}

/** Footnotes as typed, one a line in the order of their numbers; the number before a line may be left out. */
export function parseFootnotes(field: string): string[] {
  return parseParagraphs(field)
    .map((line) => line.replace(ownNumber, ""))
    .filter((line) => line !== "");
}

/** Footnotes as a field shows them, each with its number. */
export function printFootnotes(footnotes: readonly string[]): string {
  return footnotes.map((footnote, index) => `[${index + 1}] ${footnote}`).join("\n");
}

/** The first line whose own number is not the one it would get by its place, or null. */
export function misnumberedFootnote(field: string): { line: number; footnote: number } | null {
  for (const [index, line] of parseParagraphs(field).entries()) {
    const written = Number(ownNumber.exec(line)?.[1] ?? index + 1);
    if (written !== index + 1) return { line: index + 1, footnote: written };
  }
  return null;
}

/**
 * What does not fit between the texts of a note, in reading order, and its footnotes. Each footnote is called once and
 * in its turn, since paper and page number them as they meet them.
 */
export function footnoteFaults(texts: readonly string[], footnotes: readonly string[]): FootnoteFault[] {
  const calls = texts.flatMap((text) => [...text.matchAll(call)].map((match) => Number(match[1])));
  const faults: FootnoteFault[] = [];
  for (const [index] of footnotes.entries()) {
    if (!calls.includes(index + 1)) faults.push({ kind: "notInText", footnote: index + 1 });
  }
  for (const [place, footnote] of calls.entries()) {
    if (footnote > footnotes.length) faults.push({ kind: "missing", footnote });
    else if (calls.indexOf(footnote) < place) faults.push({ kind: "repeated", footnote });
    else if (calls.slice(0, place).some((earlier) => earlier > footnote)) faults.push({ kind: "outOfTurn", footnote });
  }
  return faults;
}

/** Cuts a paragraph at the calls of footnotes that exist; what only looks like a call stays text. */
export function splitAtFootnotes(text: string, footnoteCount: number): ProsePart[] {
  const parts: ProsePart[] = [];
  let end = 0;
  for (const match of text.matchAll(call)) {
    const footnote = Number(match[1]);
    if (footnote > footnoteCount) continue;
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ footnote });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}
