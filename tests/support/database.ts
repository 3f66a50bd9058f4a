import { afterAll, beforeAll, beforeEach, inject } from "vitest";
import { withClient } from "@/lib/cli/embedded/cluster";
import { db } from "@/lib/db/client";

/**
 * Gives the test file an empty, migrated PostgreSQL of its own, which `db` of `@/lib/db/client` then speaks to, with the
 * portal's own role and its real rights.
 *
 * @param options.fresh "file" (default): one database for all tests of the file; "test": a new one before each test
 */
export function useDatabase(options: { fresh?: "file" | "test" } = {}): void {
  const before = options.fresh === "test" ? beforeEach : beforeAll;
  before(cloneTemplate);
  afterAll(() => db.$disconnect());
}

/** Address of the file's database with the role that owns the tables, for what the portal itself may not do. */
export function ownerUrl(): string {
  return process.env.DATABASE_OWNER_URL ?? "";
}

/**
 * Runs SQL as the owner of the tables, in the file's database.
 *
 * @returns the rows of the last statement
 */
export async function asOwner<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return withClient(ownerUrl(), async (client) => (await client.query<Row>(sql, values)).rows);
}

async function cloneTemplate(): Promise<void> {
  await db.$disconnect();
  const { owner, template } = inject("database");
  const name = new URL(ownerUrl()).pathname.slice(1);
  await withClient(`${owner}postgres`, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY FILE_COPY`);
  });
}
