/** What stands before the text of a list line: a dash or bullet, a number such as `2)` or `2.`, or both. */
const marker = /^(?:[-–•◦▪‣*]|\d{1,2}[.)])(?:\s+|$)/u;

/** The text of a line without the list markers that people paste along: `- 1) To brief` is `To brief`. */
export function withoutMarkers(line: string): string {
  let text = line.trim();
  while (marker.test(text)) text = text.replace(marker, "").trim();
  return text;
}

/** The lines of a field that hold something, without blanks around them: one paragraph a line. */
export function parseParagraphs(field: string): string[] {
  return field
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Paragraphs as a field shows them, apart by an empty line so that they can be told apart while typing. */
export function printParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.join("\n\n");
}

/** A list as typed, one entry a line; dashes and numbers before an entry are taken off, since the page sets its own. */
export function parseList(field: string): string[] {
  return parseParagraphs(field)
    .map(withoutMarkers)
    .filter((line) => line !== "");
}

/** A list as a field shows it. */
export function printList(entries: readonly string[]): string {
  return entries.join("\n");
}
