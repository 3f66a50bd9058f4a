import type { Coverage } from "@/lib/documents/font-coverage";

const replacement = "\u{fffd}";
/** A run this long without a place to break would leave the margin or run into the next column of a table. */
const longestRun = 28;
const runPiece = 12;
const softBreak = "\u{200b}";

const lineEnds = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
const tabs = /\t/g;
const controls = /[^\P{Cc}\n]/gu;
/** Joiners, marks and isolates that real Arabic and mixed text needs; every other invisible character is dropped. */
const invisibleButNeeded = new Set(
  "\u{ad}\u{200b}\u{200c}\u{200d}\u{200e}\u{200f}\u{61c}\u{2066}\u{2067}\u{2068}\u{2069}",
);
const invisible = /[\p{Default_Ignorable_Code_Point}\u202a-\u202e]/gu;
const clusterMarks = /\p{M}|\u200d/u;
/** Lines already break after `/`, `?` and `-`, and between ideographs; addresses stay free of hidden characters so. */
const longRuns = new RegExp(
  `[^\\s\\p{Ideographic}\\p{sc=Hiragana}\\p{sc=Katakana}/?-]{${longestRun},}|[/?-]{${longestRun},}`,
  "gu",
);
const breakPoints = new Set("&=.,;:");

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * The text as the document's faces can print it. PDF/UA refuses a character without a glyph, so one that no face
 * holds becomes U+FFFD; control characters and invisible direction overrides (which can make a title lie) are
 * dropped; a very long run without spaces gets invisible places to break.
 * @param text what a person typed, any length.
 * @param faces what each embedded family can draw, the first choice first.
 */
export function printableText(text: string, faces: readonly Coverage[]): string {
  const tidy = text
    .toWellFormed()
    .normalize("NFC")
    .replace(lineEnds, "\n")
    .replace(tabs, " ")
    .replace(controls, "")
    .replace(invisible, (character) => (invisibleButNeeded.has(character) ? character : ""));
  return drawable(tidy, faces).replace(longRuns, breakable);
}

function drawable(text: string, faces: readonly Coverage[]): string {
  if (!clusterMarks.test(text)) return Array.from(text, (character) => drawableCluster(character, faces)).join("");
  return Array.from(graphemes.segment(text), ({ segment }) => drawableCluster(segment, faces)).join("");
}

/**
 * A cluster is a letter with its marks. Typst shapes it with the first face that holds a part of it: when that face
 * holds a mark but not the letter, the letter vanishes. Such a mark, and one the letter's own face lacks, is replaced.
 */
function drawableCluster(cluster: string, faces: readonly Coverage[]): string {
  const needed = Array.from(cluster).filter((character) => character !== "\n" && !invisibleButNeeded.has(character));
  const [base, ...marks] = needed.map((character) => character.codePointAt(0) ?? 0);
  if (base === undefined) return cluster;
  const homeIndex = faces.findIndex((face) => face(base));
  const home = faces[homeIndex];
  if (!home) return replacement;
  const earlier = faces.slice(0, homeIndex);
  if (marks.every((mark) => home(mark) && !earlier.some((face) => face(mark)))) return cluster;
  return String.fromCodePoint(base) + replacement;
}

function breakable(run: string): string {
  let sinceBreak = 0;
  const pieces = Array.from(graphemes.segment(run), ({ segment }) => {
    sinceBreak += 1;
    if (sinceBreak < runPiece && !breakPoints.has(segment)) return segment;
    sinceBreak = 0;
    return segment + softBreak;
  });
  return pieces.join("");
}
