/** Put around the words found by PostgreSQL; characters that no text of the portal holds. */
export const foundStart = "\u0001";
export const foundEnd = "\u0002";

/** A piece of a text, with whether it is what was asked for. */
export interface SnippetPart {
  text: string;
  found: boolean;
}

/** A headline of PostgreSQL in its parts. */
export function snippetParts(headline: string): SnippetPart[] {
  return headline
    .split(foundStart)
    .flatMap((piece, index) => {
      if (index === 0) return [{ text: piece, found: false }];
      const [found = "", rest = ""] = piece.split(foundEnd);
      return [
        { text: found, found: true },
        { text: rest, found: false },
      ];
    })
    .filter(({ text }) => text !== "");
}

/**
 * The surroundings of what was asked in a text without spaces between words, such as Chinese.
 * @param most length of the piece, in characters
 */
export function snippetAround(body: string, question: string, most: number): SnippetPart[] {
  const asked = question.split(/\s+/u).find((word) => word !== "" && body.includes(word));
  if (!asked) return body === "" ? [] : [{ text: body.slice(0, most), found: false }];
  const at = body.indexOf(asked);
  const start = Math.max(0, at - Math.floor(most / 3));
  return [
    { text: `${start > 0 ? "… " : ""}${body.slice(start, at)}`, found: false },
    { text: asked, found: true },
    { text: body.slice(at + asked.length, start + most), found: false },
  ].filter(({ text }) => text !== "");
}
