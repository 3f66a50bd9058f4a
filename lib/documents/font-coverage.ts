import { readFile } from "node:fs/promises";

/** Tells whether a face has a glyph for a code point. */
export type Coverage = (codePoint: number) => boolean;

/** Formats of a `cmap` subtable that map Unicode: 12 covers all planes, 4 only the first. */
const wantedFormats = [12, 4];

/**
 * Reads which characters a TrueType or OpenType file can draw, from its `cmap` table (formats 4 and 12).
 * @param path the font file.
 * @throws when the file is no such font or has no Unicode `cmap`.
 */
export async function readCoverage(path: string): Promise<Coverage> {
  const file = await readFile(path);
  const data = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const subtable = unicodeSubtable(data, path);
  const covered = new Uint8Array(0x110000 / 8);
  const mark = (codePoint: number) => {
    covered[codePoint >> 3] = (covered[codePoint >> 3] ?? 0) | (1 << (codePoint & 7));
  };
  if (data.getUint16(subtable) === 12) markFormat12(data, subtable, mark);
  else markFormat4(data, subtable, mark);
  return (codePoint) => ((covered[codePoint >> 3] ?? 0) & (1 << (codePoint & 7))) !== 0;
}

function unicodeSubtable(data: DataView, path: string): number {
  const cmap = tableOffset(data, "cmap", path);
  const offsets = Array.from({ length: data.getUint16(cmap + 2) }, (_, i) => cmap + data.getUint32(cmap + 8 + i * 8));
  for (const format of wantedFormats) {
    const found = offsets.find((offset) => data.getUint16(offset) === format);
    if (found !== undefined) return found;
  }
  throw new Error(`${path} has no Unicode character map`);
}

function tableOffset(data: DataView, tag: string, path: string): number {
  for (let i = 0; i < data.getUint16(4); i++) {
    const entry = 12 + i * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => data.getUint8(entry + byte)));
    if (name === tag) return data.getUint32(entry + 8);
  }
  throw new Error(`${path} is not a font: it has no table "${tag}"`);
}

function markFormat12(data: DataView, subtable: number, mark: (codePoint: number) => void): void {
  for (let i = 0; i < data.getUint32(subtable + 12); i++) {
    const group = subtable + 16 + i * 12;
    for (let codePoint = data.getUint32(group); codePoint <= data.getUint32(group + 4); codePoint++) mark(codePoint);
  }
}

function markFormat4(data: DataView, subtable: number, mark: (codePoint: number) => void): void {
  const doubled = data.getUint16(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + doubled + 2;
  const rangeOffsets = starts + doubled * 2;
  for (let i = 0; i < doubled; i += 2) {
    const start = data.getUint16(starts + i);
    const rangeOffset = data.getUint16(rangeOffsets + i);
    for (let codePoint = start; codePoint <= data.getUint16(ends + i) && codePoint < 0xffff; codePoint++) {
      const glyph = rangeOffset === 0 || data.getUint16(rangeOffsets + i + rangeOffset + (codePoint - start) * 2);
      if (glyph) mark(codePoint);
    }
  }
}
