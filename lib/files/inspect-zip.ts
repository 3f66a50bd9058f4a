import { buffer } from "node:stream/consumers";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import type { FileEnding, FileFault } from "./allowed";

/** Limits of an office document. A large thesis has some hundred parts; a bomb has one that grows a thousandfold. */
const mostEntries = 5000;
const mostInflated = 300 * 1024 * 1024;
const mostRatio = 200;
/** Small parts of XML may be very regular; only where it adds up does the ratio matter. */
const ratioMattersFrom = 20 * 1024 * 1024;
/** The two small parts that say what the document is. */
const mostDescribing = 512 * 1024;

const macroParts = /(?:^|\/)vbaProject\.bin$|(?:^|\/)vbaData\.xml$|^Basic\/|^Scripts\/|(?:^|\/)macrosheets\//i;
const openDocument: Readonly<Record<string, FileEnding>> = {
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
  "application/vnd.oasis.opendocument.presentation": "odp",
};
const officeMain: readonly [string, FileEnding][] = [
  ["wordprocessingml.document.main+xml", "docx"],
  ["spreadsheetml.sheet.main+xml", "xlsx"],
  ["presentationml.presentation.main+xml", "pptx"],
];

export type ZipFinding = { kind: FileEnding } | { fault: FileFault };

/**
 * Says which office document a zip archive is, by its table of contents; of its parts only the two that describe it are
 * inflated, within limits. What would swell, is encrypted, or carries macros is refused before anything is inflated.
 */
export async function inspectZip(bytes: Uint8Array): Promise<ZipFinding> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
    });
    if (zip.entryCount > mostEntries) return { fault: "bomb" };
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const fault = faultOf(entries, bytes.byteLength);
    return fault ? { fault } : await kindOf(zip, entries);
  } catch {
    // The library throws for everything that does not follow the format, names that lead out of the archive included.
    return { fault: "damaged" };
  }
}

function faultOf(entries: readonly Entry[], size: number): FileFault | null {
  const inflated = sum(entries, (entry) => entry.uncompressedSize);
  const deflated = sum(entries, (entry) => entry.compressedSize);
  // Parts that overlap would let a small file hold any amount.
  if (inflated > mostInflated || deflated > size) return "bomb";
  if (inflated > ratioMattersFrom && inflated / Math.max(1, deflated) > mostRatio) return "bomb";
  if (entries.some((entry) => entry.isEncrypted())) return "encrypted";
  if (entries.some((entry) => macroParts.test(entry.fileName))) return "macros";
  return null;
}

async function kindOf(zip: ZipFile, entries: readonly Entry[]): Promise<ZipFinding> {
  const part = (name: string) => entries.find((entry) => entry.fileName === name);
  const types = part("[Content_Types].xml");
  if (types) {
    const text = await textOf(zip, types);
    if (/macroEnabled/i.test(text)) return { fault: "macros" };
    const found = officeMain.find(([type]) => text.includes(type));
    return found ? { kind: found[1] } : { fault: "notAllowed" };
  }
  const mimetype = part("mimetype");
  const kind = mimetype && openDocument[(await textOf(zip, mimetype)).trim()];
  return kind ? { kind } : { fault: "notAllowed" };
}

/** A part as text. The library ends the stream with an error when it grows beyond its declared size. */
async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > mostDescribing) throw new Error("a describing part is too large");
  return (await buffer(await zip.openReadStreamPromise(entry))).toString("utf8");
}

function sum(entries: readonly Entry[], of: (entry: Entry) => number): number {
  return entries.reduce((total, entry) => total + of(entry), 0);
}
