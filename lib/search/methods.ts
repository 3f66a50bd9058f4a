import { Prisma } from "@/lib/db/generated/client";
import { locales } from "@/lib/i18n/locales";
import { foundEnd, foundStart } from "./snippet";

/** Characters of a piece of text that is shown with what was found. */
export const snippetLength = 240;

/** True for entries whose record did not change since they were written. */
export const isUpToDate = Prisma.sql`NOT EXISTS (
  SELECT 1 FROM "search_change" c WHERE c."unit" = e."unit" AND c."unit_id" = e."unit_id" AND c."hides")`;

/** How entries are chosen, and how well each fits. */
export interface Method {
  fits: Prisma.Sql;
  rank: Prisma.Sql;
  headline: Prisma.Sql;
  /** Of very many that fit, which are compared. */
  first: Prisma.Sql;
}

/** The words in any order, each by its stem in its language; quotes and a minus sign work as people know them. */
export function byWords(words: string): Method {
  const asked = locales.map((one) => Prisma.sql`websearch_to_tsquery(${`search_${one}`}::regconfig, ${words})`);
  const query = Prisma.sql`(${Prisma.join(asked, " || ")})`;
  const options = `StartSel=${foundStart},StopSel=${foundEnd},MaxWords=35,MinWords=15,MaxFragments=2,FragmentDelimiter=" … "`;
  return {
    fits: Prisma.sql`e."terms" @@ ${query}`,
    // The record itself before what belongs to it, where both say the same.
    rank: Prisma.sql`ts_rank("terms", ${query}, 1) * CASE WHEN "kind" = 'talk' THEN 1.3 ELSE 1 END`,
    headline: Prisma.sql`ts_headline(('search_' || "locale")::regconfig, "body",
      websearch_to_tsquery(('search_' || "locale")::regconfig, ${words}), ${options})`,
    first: Prisma.sql`ORDER BY e."day" DESC`,
  };
}
