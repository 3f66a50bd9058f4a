import { db } from "@/lib/db/client";

/** Shorter ones are near to too much. */
const word = /\p{L}{4,40}/gu;
/** A question has few words; of a long one the first are looked at. */
const mostWords = 12;

/**
 * A question with each word that stands in no text replaced by the nearest one that does. One query.
 * @param words of the question, as `askedWords` gives them; quotes and minus signs stay
 * @returns null when there is nothing to put right, or nothing near
 */
export async function nearestWords(words: string): Promise<string | null> {
  const asked = [...new Set(words.match(word) ?? [])].slice(0, mostWords);
  if (asked.length === 0) return null;
  const rows = await db.$queryRaw<{ asked: string; near: string }[]>`
    SELECT a."asked", n."word" AS near
    FROM unnest(${asked}::text[]) AS a ("asked"), LATERAL (SELECT lower(unaccent(a."asked"))) AS p ("plain"),
      LATERAL (SELECT w."word" FROM "search_word" w WHERE w."word" % p."plain"
        ORDER BY similarity(w."word", p."plain") DESC, w."word" LIMIT 1) AS n
    WHERE NOT EXISTS (SELECT 1 FROM "search_word" known WHERE known."word" = p."plain")`;
  if (rows.length === 0) return null;
  const near = new Map(rows.map((row) => [row.asked, row.near]));
  return words.replace(word, (one) => near.get(one) ?? one);
}
