/**
 * Words as part of an address: plain Latin letters and digits joined by dashes, cut at a word.
 * @param most longest length, in characters
 * @returns an empty text when there are no Latin letters or digits
 */
export function latinWords(text: string, most: number): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most + 1);
  const end = cut.lastIndexOf("-");
  return end > 0 ? cut.slice(0, end) : cut.slice(0, most);
}
