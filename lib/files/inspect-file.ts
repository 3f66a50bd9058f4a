import { fileTypeFromBuffer } from "file-type";
import { endingOf, type FileEnding, type FileFault, mediaTypes, mostBytes } from "./allowed";
import { inspectZip } from "./inspect-zip";

export type FileFinding =
  | {
      ok: true;
      mediaType: string;
      ending: FileEnding /** A photograph that may say where and when it was taken. */;
      hasPlace: boolean;
    }
  | { ok: false; fault: FileFault };

const zipEndings: readonly FileEnding[] = ["docx", "odt", "xlsx", "ods", "pptx", "odp"];
const textEndings: readonly FileEnding[] = ["txt", "csv"];

/**
 * Whether a file may be kept: by its name and by its own bytes, which have to say the same. Never opens or runs anything of it.
 * @param name as `plainFileName` made it
 */
export async function inspectFile(name: string, bytes: Uint8Array): Promise<FileFinding> {
  const refuse = (fault: FileFault): FileFinding => ({ ok: false, fault });
  if (bytes.byteLength === 0) return refuse("empty");
  if (bytes.byteLength > mostBytes) return refuse("tooBig");
  const ending = endingOf(name);
  if (!ending) return refuse("notAllowed");
  const taken: FileFinding = { ok: true, mediaType: mediaTypes[ending], ending, hasPlace: false };

  if (startsWith(bytes, "PK\x03\x04")) {
    const found = await inspectZip(bytes);
    if ("fault" in found)
      return refuse(zipEndings.includes(ending) || found.fault !== "notAllowed" ? found.fault : "notWhatItSays");
    return found.kind === ending ? taken : refuse("notWhatItSays");
  }
  if (zipEndings.includes(ending)) return refuse("notWhatItSays");
  if (textEndings.includes(ending)) {
    const fault = await faultOfText(bytes);
    return fault ? refuse(fault) : taken;
  }
  if (ending === "rtf") {
    if (!startsWith(bytes, "{\\rtf")) return refuse("notWhatItSays");
    // Programs embedded in rich text are how such files do harm.
    return /\\obj(?:data|ocx|update)/.test(latin(bytes)) ? refuse("macros") : taken;
  }
  const found = await fileTypeFromBuffer(bytes);
  if (found?.mime !== mediaTypes[ending]) return refuse("notWhatItSays");
  // Two files in one: what a picture shows is not all that it is.
  if (holdsArchive(bytes)) return refuse("hidden");
  return { ...taken, hasPlace: ending !== "pdf" && latin(bytes.subarray(0, 65_536)).includes("Exif\0") };
}

async function faultOfText(bytes: Uint8Array): Promise<FileFault | null> {
  if (await fileTypeFromBuffer(bytes)) return "notWhatItSays";
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const text = new TextDecoder(utf16 ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(bytes);
  // No text has these, in whatever encoding; a Latin-1 letter that UTF-8 cannot read is none of them.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text)) return "notWhatItSays";
  return /^\s*<(?:!doctype|\?xml|\?php|html|head|body|script|svg|iframe|object)\b/i.test(text) ? "markup" : null;
}

/** An archive is read from its end, so it can hide behind the bytes of any other file. */
function holdsArchive(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(-66_000)).includes("PK\x05\x06");
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return latin(bytes.subarray(0, text.length)) === text;
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
