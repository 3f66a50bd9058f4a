import { db } from "@/lib/db/client";
import { byLikeness, byWords, isUpToDate, type Method } from "./methods";
import { mostCompared } from "./search-portal";
import { readQuestion } from "./search-query";
import { askedWords } from "./search-words";

/**
 * The public talks that say what is asked, in any language, or else those with nearly such a title; of very many the newest.
 * @returns their ids
 */
export async function talksWithWords(question: string): Promise<string[]> {
  const words = askedWords(readQuestion(question));
  const exact = await idsOf(byWords(words));
  return exact.length > 0 ? exact : idsOf(byLikeness(words));
}

async function idsOf({ fits, first }: Method): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT "unit_id" AS "id" FROM (
      SELECT e."unit_id", e."day" FROM "search_entry" e WHERE e."kind" = 'talk' AND ${fits} AND ${isUpToDate}
      ${first} LIMIT ${mostCompared}) found`;
  return [...new Set(rows.map(({ id }) => id))];
}
