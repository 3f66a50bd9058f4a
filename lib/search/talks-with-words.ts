import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { byWords, isUpToDate, type Method, newest } from "./methods";
import { nearestWords } from "./nearest-words";
import { mostCompared } from "./search-portal";
import { readQuestion } from "./search-query";
import { askedWords } from "./search-words";

/**
 * The public talks that say what is asked, in any language, or else with its misspelt words put right; of very many the newest.
 * @returns their ids
 */
export async function talksWithWords(question: string): Promise<string[]> {
  const words = askedWords(readQuestion(question));
  const exact = await idsOf(byWords(words));
  if (exact.length > 0) return exact;
  const nearest = await nearestWords(words);
  return nearest === null ? [] : idsOf(byWords(nearest));
}

async function idsOf({ fits }: Method): Promise<string[]> {
  const found = newest(Prisma.sql`e."kind" = 'talk' AND ${fits} AND ${isUpToDate}`, mostCompared);
  const rows = await db.$queryRaw<{ id: string }[]>`SELECT "unit_id" AS "id" FROM ${found} AS found`;
  return [...new Set(rows.map(({ id }) => id))];
}
