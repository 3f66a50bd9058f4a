/** What people may add to a record. Limits are those which the page announces. */
export const mostBytes = 25 * 1024 * 1024;
export const mostFiles = 10;
export const mostBytesInAll = 100 * 1024 * 1024;

/** Media type by the ending of the name. What a browser would run or draw as a page (HTML, SVG) is not here, nor anything with macros. */
export const mediaTypes = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  odp: "application/vnd.oasis.opendocument.presentation",
  rtf: "application/rtf",
  txt: "text/plain",
  csv: "text/csv",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
} as const;
export type FileEnding = keyof typeof mediaTypes;

export const fileEndings = Object.keys(mediaTypes) as FileEnding[];

/** Why a file is not taken. Each is a sentence of the messages, `files.faults.<fault>`. */
export const fileFaults = [
  "missing",
  "empty",
  "tooBig",
  "notAllowed",
  "notWhatItSays",
  "markup",
  "macros",
  "bomb",
  "encrypted",
  "damaged",
  "hidden",
  "tooMany",
  "tooMuch",
  "foreign",
  "notNow",
  "busy",
  "unexpected",
] as const;
export type FileFault = (typeof fileFaults)[number];

/** The ending of a name, if it is one of those allowed. */
export function endingOf(name: string): FileEnding | null {
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return fileEndings.find((one) => name.includes(".") && one === ending) ?? null;
}

/** Characters of a name that is kept. */
const longestName = 120;

/**
 * The name of a file as people read it, and never as a path: without folders, controls, characters that turn the direction of
 * reading (so that "gpj.exe" cannot look like "exe.jpg"), and leading dots.
 */
export function plainFileName(given: string): string {
  const last = given.toWellFormed().normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const clean = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]/gu, "")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  const characters = [...clean];
  if (characters.length <= longestName) return clean;
  const dot = clean.lastIndexOf(".");
  const ending = dot > 0 ? [...clean.slice(dot)] : [];
  return [...characters.slice(0, longestName - ending.length), ...ending].join("");
}
