import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { asLocale, type Locale } from "@/lib/i18n/locales";
import type { SearchKind } from "./entry";
import { byWords, isUpToDate, type Method, newest, snippetLength } from "./methods";
import { nearestWords } from "./nearest-words";
import { foundPerPage, type SearchQuery } from "./search-query";
import { askedWords } from "./search-words";
import { type SnippetPart, snippetAround, snippetParts } from "./snippet";

/** Of the entries that hold what was asked, as many of the newest are compared; whoever has more results asks more closely. */
export const mostCompared = 200;

/** Something found, as its page shows it to everybody. */
export interface Found {
  kind: SearchKind;
  title: string;
  /** Language of title and snippet. */
  lang: Locale;
  /** Address below the reader's language. */
  path: string;
  snippet: SnippetPart[];
  /** The talk that it belongs to, by its address. */
  day: Date;
}

export interface SearchResult {
  found: Found[];
  /** Of the kind asked for. */
  total: number;
  /** How many of each kind; kinds without any are left out. */
  kinds: Partial<Record<SearchKind, number>>;
  /** There are more than were compared: totals are "at least". */
  more: boolean;
  /** Nothing holds the words as written: the words that were looked for instead. */
  instead: string | null;
}

interface Row {
  kind: SearchKind;
  title: string;
  locale: string;
  path: string;
  day: Date;
  headline: string;
  body: string;
}
interface Answer {
  kinds: Partial<Record<SearchKind, number>> | null;
  compared: bigint;
  rows: Row[] | null;
}

/**
 * Looks through everything public, in all languages at once, what stands in the reader's language first. One query; two more
 * when nothing holds the words as written: misspelt ones are put right and looked for.
 */
export async function searchPortal(query: SearchQuery, locale: Locale): Promise<SearchResult> {
  if (query.q === "") return { found: [], total: 0, kinds: {}, more: false, instead: null };
  const words = askedWords(query.q);
  const exact = await ask(byWords(words), query, locale);
  if (exact.total > 0 || Object.keys(exact.kinds).length > 0) return exact;
  const nearest = await nearestWords(words);
  return nearest === null ? exact : { ...(await ask(byWords(nearest), query, locale)), instead: nearest };
}

/**
 * An entry counts only while its record did not change since. Of the entries that fit the newest are compared, each record
 * once: in the reader's language if it has that.
 */
async function ask({ fits, rank, headline }: Method, query: SearchQuery, locale: Locale): Promise<SearchResult> {
  const ofKind = query.kind ? Prisma.sql`WHERE "kind" = ${query.kind}` : Prisma.empty;
  const [answer] = await db.$queryRaw<Answer[]>`
    WITH compared AS (
      SELECT * FROM ${newest(Prisma.sql`${fits} AND ${isUpToDate}`, mostCompared + 1)} AS found
    ), ranked AS (
      SELECT DISTINCT ON ("kind", "subject_id") *, ${rank} AS rank FROM compared
      ORDER BY "kind", "subject_id", "locale" = ${locale} DESC, ${rank} DESC, "locale" = 'en' DESC
    ), page AS (
      SELECT "kind", "title", "locale", "path", "day", "body", rank, "id" FROM ranked ${ofKind}
      ORDER BY rank DESC, "day" DESC, "id" LIMIT ${foundPerPage} OFFSET ${(query.page - 1) * foundPerPage}
    )
    SELECT
      (SELECT count(*) FROM compared) AS compared,
      (SELECT json_object_agg("kind", "times") FROM (SELECT "kind", count(*) AS "times" FROM ranked GROUP BY "kind") k) AS kinds,
      (SELECT json_agg(json_build_object('kind', "kind", 'title', "title", 'locale', "locale", 'path', "path", 'day', "day",
          'body', CASE WHEN "locale" = 'zh' THEN "body" ELSE '' END,
          'headline', CASE WHEN "locale" = 'zh' THEN '' ELSE ${headline} END)
        ORDER BY rank DESC, "day" DESC, "id") FROM page) AS rows`;
  const kinds = answer?.kinds ?? {};
  const all = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  return {
    found: (answer?.rows ?? []).map((row) => asFound(row, query.q)),
    total: query.kind ? (kinds[query.kind] ?? 0) : all,
    kinds,
    more: Number(answer?.compared ?? 0) > mostCompared,
    instead: null,
  };
}

function asFound({ kind, title, locale, path, day, headline, body }: Row, question: string): Found {
  const lang = asLocale(locale);
  const snippet = lang === "zh" ? snippetAround(body, question, snippetLength / 2) : snippetParts(headline);
  return { kind, title, lang, path, snippet, day: new Date(day) };
}
