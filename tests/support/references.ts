import { db } from "@/lib/db/client";

/** Every column that refers to a table, by a foreign key or by the kind of name that such a column bears, as `table.column`. */
export async function columnsReferringTo(table: string, bearingName: RegExp): Promise<string[]> {
  const keys = await db.$queryRaw<{ place: string }[]>`
    SELECT c.conrelid::regclass::text || '.' || a.attname AS "place"
    FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY(c.conkey)
    WHERE c.contype = 'f' AND c.confrelid = ${table}::regclass AND c.connamespace = 'public'::regnamespace`;
  const columns = await db.$queryRaw<{ place: string }[]>`
    SELECT table_name || '.' || column_name AS "place" FROM information_schema.columns
    WHERE table_schema = 'public' AND data_type = 'uuid'`;
  const named = columns.filter(({ place }) => bearingName.test(place.split(".")[1] ?? ""));
  return [...new Set([...keys, ...named].map(({ place }) => place.replaceAll('"', "")))].sort();
}

/** The unique keys that a column is part of, each as its other columns. */
export async function uniqueWith(table: string, column: string): Promise<string[][]> {
  const rows = await db.$queryRaw<{ columns: string[] }[]>`
    SELECT array_agg(a.attname::text ORDER BY a.attname) AS "columns"
    FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY(i.indkey)
    WHERE i.indisunique AND i.indrelid = ${table}::regclass GROUP BY i.indexrelid`;
  return rows
    .filter(({ columns }) => columns.includes(column))
    .map(({ columns }) => columns.filter((one) => one !== column));
}
