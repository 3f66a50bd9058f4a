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
}

/** Entries that are looked at one by one, newest first, before the index is asked for all that fit. */
const latest = 2500;

/**
 * The newest entries that fit, as a statement. What many entries hold is soon found among the latest; what few hold is looked
 * up in the index of words. PostgreSQL would choose by a guess that is far off where several words are asked in six languages.
 * @param most how many at most
 */
export function newest(condition: Prisma.Sql, most: number): Prisma.Sql {
  return Prisma.sql`(
    WITH soon AS MATERIALIZED (
      SELECT e.* FROM (SELECT * FROM "search_entry" ORDER BY "day" DESC LIMIT ${latest}::int) AS e
      WHERE ${condition} LIMIT ${most}::int
    )
    SELECT * FROM soon WHERE (SELECT count(*) FROM soon) >= ${most}::int
    UNION ALL (
      SELECT e.* FROM "search_entry" e
      WHERE ${condition} AND (SELECT count(*) FROM soon) < ${most}::int
      -- Not the bare column, whose index would be walked from its end.
      ORDER BY e."day" + 0 DESC LIMIT ${most}::int
    ))`;
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
  };
}
