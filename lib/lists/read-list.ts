import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { ListFilter } from "./list-filter";

/** How many records have each value of a facet: by facet, then by value. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface ListPage {
  total: number;
  counts: FacetCounts;
  /** The records of this page, in order. */
  ids: string[];
}

interface ListRead {
  /** A SELECT of every record that may be shown: `id`, a `text[]` column named after each facet, and what `order` needs. */
  records: Prisma.Sql;
  filter: ListFilter;
  /** Of the chosen order; `id` decides among equals. */
  order: Prisma.Sql;
  page: number;
  perPage: number;
}

/**
 * One page of a list with the counts of all its facets, in one statement however many records there are. The counts of a
 * facet heed what is chosen in the others, so that each says what choosing it would find.
 */
export async function readList({ records, filter, order, page, perPage }: ListRead): Promise<ListPage> {
  const facets = Object.entries(filter.chosen);
  const matches = facets.map(([name, values]) =>
    values.length === 0
      ? Prisma.sql`TRUE AS ${matchOf(name)}`
      : Prisma.sql`("record".${column(name)} && ${[...values]}::text[]) AS ${matchOf(name)}`,
  );
  const allBut = (left?: string) =>
    Prisma.join(
      [Prisma.sql`TRUE`, ...facets.filter(([name]) => name !== left).map(([name]) => matchOf(name))],
      " AND ",
    );
  const counts = facets.map(
    ([name]) => Prisma.sql`
      SELECT ${name} AS "kind", "value", count(*)::int AS "number"
      FROM (SELECT unnest(${column(name)}) AS "value" FROM "matched" WHERE ${allBut(name)}) AS "values" GROUP BY "value"`,
  );
  const rows = await db.$queryRaw<{ kind: string; value: string; number: number }[]>`
    WITH "record" AS (${records}),
    "matched" AS (SELECT "record".*, ${Prisma.join(matches)} FROM "record"),
    "page" AS (
      SELECT "id", (row_number() OVER (ORDER BY ${order}, "id"))::int AS "place" FROM "matched" WHERE ${allBut()}
      ORDER BY "place" LIMIT ${perPage} OFFSET ${(page - 1) * perPage}
    )
    ${Prisma.join(counts, " UNION ALL ")}
    UNION ALL SELECT '#total', '', count(*)::int FROM "matched" WHERE ${allBut()}
    UNION ALL SELECT '#id', "id"::text, "place" FROM "page"`;
  return {
    total: rows.find((row) => row.kind === "#total")?.number ?? 0,
    counts: Object.fromEntries(
      facets.map(([name]) => [
        name,
        Object.fromEntries(rows.filter((row) => row.kind === name).map((row) => [row.value, row.number])),
      ]),
    ),
    ids: rows
      .filter((row) => row.kind === "#id")
      .sort((a, b) => a.number - b.number)
      .map((row) => row.value),
  };
}

/** Names of facets come from our own code, never from an address. */
function column(name: string): Prisma.Sql {
  return Prisma.raw(`"${name}"`);
}

function matchOf(name: string): Prisma.Sql {
  return Prisma.raw(`"has_${name}"`);
}

/** A condition that finds words in texts, in whatever case, as they stand; true without words. */
export function hasWords(words: string, text: Prisma.Sql): Prisma.Sql {
  return words === "" ? Prisma.sql`TRUE` : Prisma.sql`strpos(lower(${text}), lower(${words})) > 0`;
}

/** Rows in the order of their ids; what is not there is left out. */
export function inOrder<Row extends { id: string }>(ids: readonly string[], rows: readonly Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
