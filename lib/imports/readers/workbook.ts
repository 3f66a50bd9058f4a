import { buffer } from "node:stream/consumers";
import { crc32 } from "node:zlib";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { ExpectedFailure } from "@/lib/errors";
import { importLimits } from "../limits";
import { refusedFile } from "../table";

/** Parts of a workbook that hold its cells: no pictures, macros, links to elsewhere or printer settings. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\d*\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;

/**
 * Unpacks a workbook within the limits and packs again, without compression, what its cells need. Whoever reads the result
 * meets no more bytes than were counted here, whatever the archive said of itself.
 *
 * @returns null for an archive that is no workbook
 * @throws ExpectedFailure for one that is broken, locked by a password, or larger than the limits when unpacked
 */
export async function safeWorkbook(bytes: Buffer): Promise<Buffer | null> {
  const zip = await fromBufferPromise(bytes, { validateEntrySizes: true, strictFileNames: true }).catch(() => null);
  if (!zip) throw refusedFile("broken");
  const parts = await unpack(zip);
  if (!parts.some(({ name }) => /^xl\/workbook\d*\.xml$/.test(name))) return null;
  return pack(parts.map(withoutEmptyCells));
}

interface Part {
  name: string;
  bytes: Buffer;
}

async function unpack(zip: ZipFile): Promise<Part[]> {
  if (zip.entryCount > importLimits.parts) throw refusedFile("bomb");
  const parts: Part[] = [];
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      // What the archive claims is counted first, so that nothing is unpacked in vain; yauzl stops an entry that lied.
      unpacked += entry.uncompressedSize;
      if (unpacked > importLimits.unpacked) throw refusedFile("bomb");
      if (wanted.test(entry.fileName)) parts.push({ name: entry.fileName, bytes: await inflate(zip, entry) });
    }
  } catch (error) {
    if (error instanceof ExpectedFailure) throw error;
    throw refusedFile("broken");
  } finally {
    zip.close();
  }
  return parts;
}

async function inflate(zip: ZipFile, entry: Entry): Promise<Buffer> {
  if (entry.isEncrypted()) throw refusedFile("locked");
  return buffer(await zip.openReadStreamPromise(entry));
}

/**
 * Cells and rows that are only formatted are nothing to read, and may reach to row 1,048,576.
 * @throws ExpectedFailure when cells with something in them stand beyond the limits
 */
function withoutEmptyCells(part: Part): Part {
  if (!part.name.startsWith("xl/worksheets/")) return part;
  const text = part.bytes
    .toString("utf8")
    .replace(/<(?:\w+:)?c\b[^<>]*\/>/g, "")
    .replace(/<(?:\w+:)?c\b[^<>]*><\/(?:\w+:)?c>/g, "")
    .replace(/<(?:\w+:)?row\b[^<>]*\/>/g, "")
    .replace(/<(?:\w+:)?row\b[^<>]*>\s*<\/(?:\w+:)?row>/g, "");
  for (const [, column = "", row = ""] of text.matchAll(/<(?:\w+:)?c\b[^<>]*?\br="([A-Z]{1,4})(\d{1,9})"/g)) {
    if (Number(row) > importLimits.rows + 50) throw refusedFile("tooManyRows", { limit: importLimits.rows });
    const number = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (number > importLimits.columns) {
      throw refusedFile("tooManyColumns", { count: number, limit: importLimits.columns });
    }
  }
  return { ...part, bytes: Buffer.from(text) };
}

/** An archive of parts as they are; the format's own minimum (APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). */
function pack(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of parts) {
    const fileName = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(bytes.length, 14);
    shared.writeUInt32LE(bytes.length, 18);
    shared.writeUInt16LE(fileName.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), shared, fileName, bytes]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), shared, place, fileName]));
    bodies.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, ...directory, Buffer.from("PK\x05\x06"), end]);
}
