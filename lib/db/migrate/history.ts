import pg from "pg";
import { readMigrations } from "./prisma-files";

/**
 * Tells which migrations on disk a database has not applied yet.
 *
 * @param url address of the database; the portal's own role is enough
 * @returns their names, oldest first
 */
export async function pendingMigrations(url: string): Promise<string[]> {
  const onDisk = (await readMigrations()).migrationDirectories.map((directory) => directory.path);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const table = await client.query<{ present: boolean }>(
      "SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS present",
    );
    if (!table.rows[0]?.present) return onDisk;
    const applied = await client.query<{ name: string }>(
      "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
    );
    const names = new Set(applied.rows.map((row) => row.name));
    return onDisk.filter((name) => !names.has(name));
  } finally {
    await client.end();
  }
}
