/**
 * Words from an address as the database can hold them: without control characters, in one spelling, cut to a sensible length
 * and never in the middle of a character.
 * @param most longest length, in UTF-16 units
 */
export function plainWords(text: string, most: number): string {
  // Nobody writes so much; what is far beyond the end is not even looked at.
  const read = text.trimStart().slice(0, most * 4);
  return read
    .toWellFormed()
    .replace(/\p{Cc}/gu, " ")
    .normalize("NFC")
    .trim()
    .slice(0, most)
    .toWellFormed();
}
