import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { withClient } from "@/lib/cli/embedded/cluster";
import { migrateDatabase, nextMigrationScript } from "@/lib/db/migrate/migrations";
import { readMigrations, readSchema } from "@/lib/db/migrate/prisma-files";
import { asOwner, ownerUrl, useDatabase } from "../../support/database";

useDatabase();

describe("the migrations of the portal", () => {
  test("say the same as the schema", async () => {
    expect(await nextMigrationScript(ownerUrl())).toBeNull();
  });

  test("a change of the schema without its migration is found", async () => {
    const schema = await readSchema();
    const first = schema.files[0];
    if (!first) throw new Error("no schema");
    first.content += '\nmodel Forgotten {\n  id Int @id\n  @@map("forgotten")\n}\n';
    expect(await nextMigrationScript(ownerUrl(), { schema })).toContain('CREATE TABLE "forgotten"');
  });

  test("applied again change nothing", async () => {
    const shape = () =>
      asOwner<{ shape: string }>(
        `SELECT md5(string_agg(format('%s.%s %s', table_name, column_name, data_type), ',' ORDER BY table_name, column_name)) AS shape
           FROM information_schema.columns WHERE table_schema IN ('public', 'graphile_worker')`,
      );
    const before = await shape();
    expect(await migrateDatabase(ownerUrl())).toEqual([]);
    expect(await shape()).toEqual(before);
  });

  test("are recorded as `prisma migrate deploy` records them", async () => {
    const columns = await asOwner<{ column_name: string }>(
      "SELECT column_name FROM information_schema.columns WHERE table_name = '_prisma_migrations' ORDER BY ordinal_position",
    );
    expect(columns.map((column) => column.column_name)).toEqual([
      "id",
      "checksum",
      "finished_at",
      "migration_name",
      "logs",
      "rolled_back_at",
      "started_at",
      "applied_steps_count",
    ]);
    const rows = await asOwner<{ migration_name: string; checksum: string; finished: boolean }>(
      "SELECT migration_name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations ORDER BY migration_name",
    );
    const onDisk = (await readMigrations()).migrationDirectories.map((directory) => directory.path);
    expect(rows.map((row) => row.migration_name)).toEqual(onDisk);
    expect(rows.every((row) => row.finished && /^[0-9a-f]{64}$/.test(row.checksum))).toBe(true);
  });
});

describe("a migration of one's own", () => {
  let folder: string;
  const name = `own_${randomBytes(4).toString("hex")}`;
  const { owner } = inject("database");
  const url = `${owner}${name}`;
  const maintenance = <T>(sql: string) =>
    withClient(`${owner}postgres`, async (client) => (await client.query(sql)) as T);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "gcm-talks-migrations-"));
    await writeFile(path.join(folder, "migration_lock.toml"), 'provider = "postgresql"\n');
    await maintenance(`CREATE DATABASE "${name}"`);
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await maintenance(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  });

  async function write(migration: string, sql: string): Promise<void> {
    await mkdir(path.join(folder, migration), { recursive: true });
    await writeFile(path.join(folder, migration, "migration.sql"), sql);
  }
  const apply = async () => migrateDatabase(url, { migrations: await readMigrations(folder) });
  const tables = () =>
    withClient(url, async (client) => {
      const found = await client.query(
        "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename LIKE 'own%' ORDER BY 1",
      );
      return found.rows.map((row) => row.tablename);
    });

  test("may hold function bodies and triggers, semicolons and all", async () => {
    await write(
      "20270101000000_first",
      `CREATE TABLE own (id int);
       CREATE FUNCTION own_trigger() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.id := NEW.id + 1; RETURN NEW; END; $$;
       CREATE TRIGGER own_plus BEFORE INSERT ON own FOR EACH ROW EXECUTE FUNCTION own_trigger();`,
    );
    expect(await apply()).toEqual(["20270101000000_first"]);
    expect(
      await withClient(url, async (client) => (await client.query("INSERT INTO own VALUES (1) RETURNING id")).rows),
    ).toEqual([{ id: 2 }]);
  });

  test("that fails half way leaves nothing behind, is named with the reason, and may be mended and tried again", async () => {
    await write("20270102000000_second", "CREATE TABLE own_second (id int); SELECT 1 / 0;");
    await expect(apply()).rejects.toThrow(/20270102000000_second[\s\S]*division by zero/);
    expect(await tables()).toEqual(["own"]);
    await write("20270102000000_second", "CREATE TABLE own_second (id int);");
    expect(await apply()).toEqual(["20270102000000_second"]);
    expect(await tables()).toEqual(["own", "own_second"]);
  });

  test("that was changed after it was applied is refused in one sentence", async () => {
    await write("20270101000000_first", "CREATE TABLE own (id bigint);");
    await expect(apply()).rejects.toThrow(
      "The migration 20270101000000_first was changed after this database had applied it.",
    );
  });

  test("that the database knows and this version does not is refused in one sentence", async () => {
    await rm(path.join(folder, "20270101000000_first"), { recursive: true });
    await rm(path.join(folder, "20270102000000_second"), { recursive: true });
    await expect(apply()).rejects.toThrow("which this version of the portal does not know");
  });
});
