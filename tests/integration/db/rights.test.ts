import { makeWorkerUtils, run, type WorkerUtils } from "graphile-worker";
import { describe, expect, test, vi } from "vitest";
import { db } from "@/lib/db/client";
import { asOwner, useDatabase } from "../../support/database";

useDatabase();

const refused = /permission denied/;

describe("the portal's own role", () => {
  test("adds to the audit log and reads it", async () => {
    await db.$executeRaw`
      INSERT INTO audit_entry (acting_role, request_id, action, subject_type, subject_id)
      VALUES ('system', 'request', 'test', 'talk', gen_random_uuid())`;
    expect(await db.auditEntry.count()).toBe(1);
  });

  test.each([
    ["change", "UPDATE audit_entry SET reason = 'rewritten'"],
    ["delete from", "DELETE FROM audit_entry"],
    ["truncate", "TRUNCATE audit_entry"],
    ["drop the trigger of", "DROP TRIGGER audit_entry_append_only ON audit_entry"],
    ["disable the trigger of", "ALTER TABLE audit_entry DISABLE TRIGGER ALL"],
  ])("may not %s the audit log", async (_what, sql) => {
    await expect(db.$executeRawUnsafe(sql)).rejects.toThrow(/permission denied|must be owner/);
    expect(await db.auditEntry.count()).toBe(1);
  });

  test("nor may the owner of the tables change the audit log by mistake", async () => {
    await expect(asOwner("UPDATE audit_entry SET reason = 'rewritten'")).rejects.toThrow("append-only");
    await expect(asOwner("DELETE FROM audit_entry")).rejects.toThrow("append-only");
    await expect(asOwner("TRUNCATE audit_entry")).rejects.toThrow("append-only");
  });

  test.each([
    ["create a table", "CREATE TABLE of_my_own (id int)"],
    ["create a schema", "CREATE SCHEMA of_my_own"],
    ["change the history of migrations", "DELETE FROM _prisma_migrations"],
    ["truncate a table", "TRUNCATE person CASCADE"],
  ])("may not %s", async (_what, sql) => {
    await expect(db.$executeRawUnsafe(sql)).rejects.toThrow(refused);
  });

  test("reads and writes every other table", async () => {
    const lacking = await db.$queryRaw<{ name: string }[]>`
      SELECT tablename AS name FROM pg_tables
       WHERE schemaname = 'public' AND tablename NOT IN ('audit_entry', '_prisma_migrations')
         AND NOT (has_table_privilege(format('%I.%I', schemaname, tablename), 'SELECT')
              AND has_table_privilege(format('%I.%I', schemaname, tablename), 'INSERT')
              AND has_table_privilege(format('%I.%I', schemaname, tablename), 'UPDATE')
              AND has_table_privilege(format('%I.%I', schemaname, tablename), 'DELETE'))`;
    expect(lacking).toEqual([]);
  });

  test("adds jobs and works them off", async () => {
    const connectionString = process.env.DATABASE_URL ?? "";
    const utils: WorkerUtils = await makeWorkerUtils({ connectionString });
    await utils.addJob("greet", { name: "Ada" }, { jobKey: "once" });
    await utils.release();
    const greeted = Promise.withResolvers<unknown>();
    const runner = await run({
      connectionString,
      noHandleSignals: true,
      taskList: { greet: async (payload) => greeted.resolve(payload) },
    });
    expect(await greeted.promise).toEqual({ name: "Ada" });
    await runner.stop();
    // The runner may write down that a job is done after it has let go of it.
    await vi.waitFor(async () => {
      const left = await db.$queryRaw`SELECT "task_identifier" FROM graphile_worker.jobs WHERE "key" = 'once'`;
      expect(left).toEqual([]);
    });
  });
});
