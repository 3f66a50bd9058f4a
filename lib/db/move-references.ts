import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

/** A column that names a record, and what becomes of its rows when that record is merged into another. */
export interface Reference {
  table: string;
  column: string;
  /** What the rows are to people, as the preview of a merge counts them; left out for what nobody counts. */
  counted?: string;
  /**
   * Further columns which, with this one, make a row the only one of its kind. Where both records have such a row, one of
   * them goes.
   */
  onlyOne?: readonly string[];
  /** Of two such rows the one for which this holds stays; the row of the record that stays, when it holds for both or none. */
  better?: string;
}

const name = (identifier: string): Prisma.Sql => Prisma.raw(`"${identifier}"`);

/**
 * Lets every row that names one record name another, in the caller's transaction. Names of tables and columns are constants
 * of the code, never input.
 */
export async function moveReferences(
  tx: Tx,
  references: readonly Reference[],
  { from, to }: { from: string; to: string },
): Promise<void> {
  for (const { table, column, onlyOne, better } of references) {
    if (onlyOne) {
      const same = Prisma.join(
        onlyOne.map((one) => Prisma.sql`a.${name(one)} = b.${name(one)}`),
        " AND ",
      );
      const test = (row: "a" | "b") => Prisma.raw(better ? `(${row}.${better})` : "false");
      await tx.$executeRaw`
        DELETE FROM ${name(table)} b USING ${name(table)} a
        WHERE a.${name(column)} = ${from}::uuid AND b.${name(column)} = ${to}::uuid AND ${same}
          AND ${test("a")} AND NOT ${test("b")}`;
      await tx.$executeRaw`
        DELETE FROM ${name(table)} a USING ${name(table)} b
        WHERE a.${name(column)} = ${from}::uuid AND b.${name(column)} = ${to}::uuid AND ${same}`;
    }
    await tx.$executeRaw`
      UPDATE ${name(table)} SET ${name(column)} = ${to}::uuid WHERE ${name(column)} = ${from}::uuid`;
  }
}

/** How many rows name a record, by what they are to people. One query. */
export async function countReferences(
  tx: Tx,
  references: readonly Reference[],
  id: string,
): Promise<{ what: string; count: number }[]> {
  const counts = references.flatMap(({ table, column, counted }) =>
    counted
      ? [
          Prisma.sql`SELECT ${counted}::text AS "what", count(*)::int AS "count" FROM ${name(table)} WHERE ${name(column)} = ${id}::uuid`,
        ]
      : [],
  );
  return tx.$queryRaw<{ what: string; count: number }[]>`
    SELECT "what", sum("count")::int AS "count" FROM (${Prisma.join(counts, " UNION ALL ")}) AS "counts"
    GROUP BY "what" HAVING sum("count") > 0 ORDER BY "what"`;
}
