import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { byLikeness, byWords, isUpToDate } from "./methods";
import { mostCompared } from "./search-portal";
import { readQuestion } from "./search-query";
import { askedWords } from "./search-words";

/**
 * The public talks that say what is asked, in any language, or else those with nearly such a title; of very many the newest.
 * @returns their ids
 */
export async function talksWithWords(question: string): Promise<string[]> {
  const words = askedWords(readQuestion(question));
  const exact = await idsOf(byWords(words).fits);
  return exact.length > 0 ? exact : idsOf(byLikeness(words).fits);
}

async function idsOf(fits: Prisma.Sql): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT "unit_id" AS "id" FROM (
      SELECT e."unit_id", e."day" FROM "search_entry" e WHERE e."kind" = 'talk' AND ${fits} AND ${isUpToDate}
      ORDER BY e."day" DESC LIMIT ${mostCompared}) newest`;
  return [...new Set(rows.map(({ id }) => id))];
}
