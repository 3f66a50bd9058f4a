import chardet from "chardet";
import { refusedFile } from "../table";

const marks: readonly [readonly number[], string][] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/**
 * The text of a file in whatever encoding a spreadsheet program saved it: by its byte order mark, else UTF-8, else UTF-16
 * by its empty bytes, else what the letters look like, and Windows-1252 (which holds Latin-1) where that says nothing.
 * @throws ExpectedFailure for bytes that are no text
 */
export function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  // White space and the second half of a Latin code page stand in texts; other control characters do not.
  if (/(?![\s\u0080-\u009f])\p{Cc}/u.test(text)) throw refusedFile("notText");
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  const marked = marks.find(([mark]) => mark.every((byte, place) => bytes[place] === byte));
  if (marked) return marked[1];
  const wide = wideEncoding(bytes);
  if (wide) return wide;
  if (isUtf8(bytes)) return "utf-8";
  const guessed = chardet.detect(bytes.subarray(0, 64 * 1024))?.toLowerCase() ?? "";
  const plausible = /^(?:windows-125[0-8]|iso-8859-(?:[1-9]|15)|koi8-r|gb18030|big5)$/.test(guessed);
  // Latin-1 as the web has it; the web's standard reads both names as Windows-1252.
  return plausible ? guessed : "windows-1252";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without a mark: in text of Latin letters every other byte is empty. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2000);
  if (sample.length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let place = 0; place < sample.length; place += 1) {
    if (sample[place] !== 0) continue;
    if (place % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = sample.length / 2;
  if (odd > half * 0.4 && even < half * 0.1) return "utf-16le";
  return even > half * 0.4 && odd < half * 0.1 ? "utf-16be" : null;
}
