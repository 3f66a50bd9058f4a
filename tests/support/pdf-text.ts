import { inflateSync } from "node:zlib";

/** A glyph without a Unicode value; a reader would hear nothing. */
const unmapped = "\u{25a1}";

/** Words drawn in one go, and how far from the left edge of the page they start, in points. */
export interface Run {
  x: number;
  text: string;
}

/**
 * The text drawn on each page, in drawing order, glyph by glyph through the fonts' own Unicode maps: what a person who
 * copies the page gets. Reads the plain object layout which Typst writes, not every PDF.
 */
export function pdfText(pdf: Uint8Array): string[] {
  return pdfRuns(pdf).map((runs) => runs.map((run) => run.text).join(""));
}

/** The same, run by run. */
export function pdfRuns(pdf: Uint8Array): Run[][] {
  const file = Buffer.from(pdf).toString("latin1");
  const objects = new Map(
    [...file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map((m) => [m[1], m[2] ?? ""]),
  );
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body));
  return pages.map((page) => {
    const content = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1]) ?? "");
    return drawnRuns(content, fontsOf(page, objects));
  });
}

type UnicodeMap = Map<number, string>;

function fontsOf(page: string, objects: Map<string | undefined, string>): Map<string, UnicodeMap> {
  const fonts = [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)];
  return new Map(
    fonts.map(([, name = "", id]) => {
      const toUnicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? "")?.[1];
      return [name, unicodeMap(streamOf(objects.get(toUnicode) ?? ""))];
    }),
  );
}

function streamOf(body: string): string {
  const start = body.indexOf("stream\n") + "stream\n".length;
  const data = Buffer.from(body.slice(start, body.lastIndexOf("\nendstream")), "latin1");
  return (body.includes("/FlateDecode") ? inflateSync(data) : data).toString("latin1");
}

function unicodeMap(cmap: string): UnicodeMap {
  const pairs = [...cmap.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm)];
  return new Map(
    pairs.map(([, glyph = "", text = ""]) => [
      Number.parseInt(glyph, 16),
      Buffer.from(text, "hex").swap16().toString("utf16le"),
    ]),
  );
}

const operators = /\/(?<font>f\d+) [\d.]+ Tf|1 0 0 -1 (?<x>[-\d.]+) [-\d.]+ cm/y;

function drawnRuns(content: string, fonts: Map<string, UnicodeMap>): Run[] {
  const runs: Run[] = [];
  let font: UnicodeMap = new Map();
  let x = 0;
  for (let at = 0; at < content.length; at++) {
    operators.lastIndex = at;
    const operator = operators.exec(content)?.groups;
    if (operator?.font) font = fonts.get(operator.font) ?? font;
    if (operator?.x) x = Number(operator.x);
    if (content[at] !== "(") continue;
    const { bytes, end } = literalString(content, at);
    if (content.slice(at - 6, at) !== "/Lang ") runs.push({ x, text: glyphsToText(bytes, font) });
    at = end;
  }
  return runs;
}

function glyphsToText(bytes: readonly number[], font: UnicodeMap): string {
  let text = "";
  for (let i = 0; i + 1 < bytes.length; i += 2)
    text += font.get(((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0)) ?? unmapped;
  return text;
}

const escapes: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

function literalString(content: string, start: number): { bytes: number[]; end: number } {
  const bytes: number[] = [];
  let depth = 1;
  let at = start + 1;
  for (; depth > 0 && at < content.length; at++) {
    const character = content[at] ?? "";
    if (character === "\\") {
      const octal = /^[0-7]{1,3}/.exec(content.slice(at + 1, at + 4))?.[0];
      const escaped = content[at + 1] ?? "";
      bytes.push(octal ? Number.parseInt(octal, 8) : (escapes[escaped] ?? escaped.charCodeAt(0)));
      at += octal ? octal.length : 1;
      continue;
    }
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth > 0) bytes.push(character.charCodeAt(0));
  }
  return { bytes, end: at - 1 };
}
