import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db, inTransaction } from "@/lib/db/client";
import { beginImport } from "@/lib/imports/begin-import";
import { runImport } from "@/lib/imports/run-import";
import { skipRows } from "@/lib/imports/skip-rows";
import { sweepImports } from "@/lib/imports/sweep-imports";
import { undoImport } from "@/lib/imports/undo-import";
import { calendarCsv, uploadedImport } from "../../factories/calendar-file";
import { contextOf, makeActor } from "../../factories/people";
import { asOwner, useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase({ fresh: "test" });

const now = new Date("2026-11-21T09:00:00Z");
let secretariat: Actor;
const ctx = () => contextOf(secretariat, now);

beforeEach(async () => {
  secretariat = await makeActor("secretariat");
});

const runOf = (id: string) => db.importRun.findUniqueOrThrow({ where: { id } });
const versionOf = async (id: string) => (await runOf(id)).version;

async function brought(csv: string): Promise<string> {
  const id = await uploadedImport(secretariat, csv);
  await beginImport({ id, version: await versionOf(id) }, ctx());
  await runImport(id, now);
  return id;
}

const undo = async (id: string, keepChanged = false) =>
  undoImport({ id, version: await versionOf(id), keepChanged }, ctx());

describe("bringing in", () => {
  test("200 rows become 200 talks, each with its audit entry and its row, and are taken back as one", async () => {
    const id = await brought(calendarCsv(200));
    expect(await runOf(id)).toMatchObject({ status: "done", rowCount: 200, doneRows: 200, failure: "" });
    expect(await db.talk.count()).toBe(200);
    expect(await db.auditEntry.count({ where: { action: "talk.import", actorId: secretariat.personId } })).toBe(200);
    expect(await db.importRow.count({ where: { runId: id, talkId: null } })).toBe(0);
    expect(await db.mail.count()).toBe(0);
    const first = await db.talk.findFirstOrThrow({ where: { title: "Event 1" } });
    expect(first).toMatchObject({
      slug: "event-1-2027-01",
      status: "scheduled",
      startsAt: new Date("2027-01-01T15:00:00Z"),
      endsAt: new Date("2027-01-01T16:30:00Z"),
      languages: ["en", "fr"],
      objectives: [1],
      regions: ["africa"],
    });

    expect((await undo(id)).removed).toHaveLength(200);
    expect(await db.talk.count()).toBe(0);
    expect(await runOf(id)).toMatchObject({ status: "undone", undoneById: secretariat.personId });
    expect(await db.auditEntry.count({ where: { action: "talk.takeBack" } })).toBe(200);
  });

  test("what is there already, repeated or left out does not come in", async () => {
    await brought(calendarCsv(2));
    const csv = `${calendarCsv(3)}\r\nEvent 3;2027-01-03, 15:00-16:30 UTC;EN/FR;Obj. 3;Africa\r\nEvent 9;31 November 2027;;;`;
    const id = await uploadedImport(secretariat, csv);
    const stale = { id, version: await versionOf(id) };
    expect(await failureOf(beginImport(stale, ctx()))).toMatchObject({
      kind: "conflict",
      message: { key: "imports.start.errors", values: { count: 1 } },
    });
    await skipRows({ ...stale, row: "errors", skipped: "yes" }, ctx());
    expect(await failureOf(beginImport(stale, ctx()))).toMatchObject({ kind: "stale" });
    await beginImport({ id, version: await versionOf(id) }, ctx());
    await runImport(id, now);
    expect(await runOf(id)).toMatchObject({ status: "done", rowCount: 5, doneRows: 1 });
    expect(await db.talk.count()).toBe(3);
  });

  test("talks of one title get addresses of their own", async () => {
    await brought("Title;Date\nDialogue;March 2027\nDialogue;12 March 2027\nDialogue;13 March 2027");
    const slugs = await db.talk.findMany({ orderBy: { slug: "asc" }, select: { slug: true } });
    expect(slugs.map(({ slug }) => slug)).toEqual(["dialogue-2027-03", "dialogue-2027-03-2", "dialogue-2027-03-3"]);
  });

  test("2,000 rows, the most that a file may have, fit the time of a transaction", async () => {
    const id = await uploadedImport(secretariat, calendarCsv(2000));
    await beginImport({ id, version: 1 }, ctx());
    await runImport(id, now);
    expect(await runOf(id)).toMatchObject({ status: "done", doneRows: 2000 });
    expect((await undo(id)).removed).toHaveLength(2000);
  });

  test("two workers bring it in once; two people start one", async () => {
    const id = await uploadedImport(secretariat, calendarCsv(20));
    const other = await uploadedImport(secretariat, calendarCsv(20));
    const starts = await Promise.allSettled([
      beginImport({ id, version: 1 }, ctx()),
      beginImport({ id, version: 1 }, ctx()),
      beginImport({ id: other, version: 1 }, ctx()),
    ]);
    expect(starts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const running = await db.importRun.findFirstOrThrow({ where: { status: "running" } });
    await Promise.all([runImport(running.id, now), runImport(running.id, now), runImport(running.id, now)]);
    expect(await db.talk.count()).toBe(20);
    expect(await runOf(running.id)).toMatchObject({ status: "done", doneRows: 20 });
  });

  test("a database that fails in the middle leaves nothing, says so, and lets it be started again", async () => {
    await asOwner(`
      CREATE FUNCTION refuse_late() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN IF NEW.title = 'Event 390' THEN RAISE EXCEPTION 'disk full'; END IF; RETURN NEW; END $$;
      CREATE TRIGGER refuse_late BEFORE INSERT ON talk FOR EACH ROW EXECUTE FUNCTION refuse_late()`);
    const id = await brought(calendarCsv(400));
    expect(await runOf(id)).toMatchObject({ status: "failed", doneRows: 0, failure: "imports.failure.unexpected" });
    expect(await db.talk.count()).toBe(0);
    expect(await db.auditEntry.count({ where: { action: "talk.import" } })).toBe(0);
    await asOwner("DROP TRIGGER refuse_late ON talk");
    await beginImport({ id, version: await versionOf(id) }, ctx());
    await runImport(id, now);
    expect(await db.talk.count()).toBe(400);
  });

  test("a worker that dies leaves nothing; the sweep has it done again, and leaves one alone that is at work", async () => {
    const id = await uploadedImport(secretariat, calendarCsv(5));
    await beginImport({ id, version: 1 }, contextOf(secretariat, now));
    await inTransaction(async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`import ${id}`}, 0))`;
      // Another worker has it in hand.
      await runImport(id, now);
      expect((await runOf(id)).status).toBe("running");
    });
    await asOwner("DELETE FROM graphile_worker._private_jobs");
    await sweepImports(new Date(now.getTime() + 30_000));
    expect(await jobs()).toBe(0);
    await sweepImports(new Date(now.getTime() + 90_000));
    expect(await jobs()).toBe(1);
  });

  test("only the secretariat sees, starts and takes back an import; a right that was taken back counts", async () => {
    const id = await uploadedImport(secretariat);
    for (const role of ["workstream-lead", "admin", "partner"] as const) {
      const actor = await makeActor(role);
      expect(await failureOf(beginImport({ id, version: 1 }, contextOf(actor)))).toMatchObject({ kind: "not-found" });
      expect(await failureOf(uploadedImport(actor))).toMatchObject({ kind: "forbidden" });
    }
    await beginImport({ id, version: 1 }, ctx());
    await db.roleGrant.deleteMany({ where: { personId: secretariat.personId ?? "" } });
    await runImport(id, now);
    expect(await runOf(id)).toMatchObject({ status: "failed", failure: "errors.forbidden" });
    expect(await db.talk.count()).toBe(0);
  });
});

describe("taking back", () => {
  test("is refused when somebody worked on a talk since, and then takes back the others", async () => {
    const id = await brought(calendarCsv(4));
    const [edited, registered] = await db.talk.findMany({ orderBy: { startsAt: "asc" } });
    await db.talk.update({ where: { id: edited?.id ?? "" }, data: { title: "Edited", version: { increment: 1 } } });
    await db.registration.create({
      data: {
        talkId: registered?.id ?? "",
        mode: "online",
        name: "Amal Example",
        email: "amal@example.org",
        consentText: "test",
        consentAt: now,
      },
    });
    expect(await failureOf(undo(id))).toMatchObject({
      kind: "conflict",
      message: { key: "imports.undo.changed", values: { count: 2 } },
    });
    expect(await db.talk.count()).toBe(4);
    expect((await runOf(id)).status).toBe("done");
    expect(await undo(id, true)).toMatchObject({ kept: 2 });
    expect(await db.talk.count()).toBe(2);
  });

  test("happens once, however many press the button", async () => {
    const id = await brought(calendarCsv(10));
    const version = await versionOf(id);
    const all = await Promise.allSettled(
      Array.from({ length: 4 }, () => undoImport({ id, version, keepChanged: false }, ctx())),
    );
    expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.auditEntry.count({ where: { action: "talk.takeBack" } })).toBe(10);
    expect(await failureOf(undo(id))).toMatchObject({ kind: "stale" });
  });

  test("an import that is not in cannot be taken back", async () => {
    const id = await uploadedImport(secretariat);
    expect((await failureOf(undo(id)))?.kind).toMatch(/stale|conflict/);
  });
});

async function jobs(): Promise<number> {
  const [row] = await asOwner<{ count: string }>(
    `SELECT count(*) FROM graphile_worker.jobs WHERE task_identifier = 'run-import'`,
  );
  return Number(row?.count);
}
