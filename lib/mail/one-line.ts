/** Text for one line of a header or a list: no line breaks, no controls (of direction either), no runs of spaces. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}
