import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { changeSettings } from "@/lib/imports/change-settings";
import { importFields } from "@/lib/imports/fields";
import { previewImport, showImport } from "@/lib/imports/queries";
import { changeSettingsSchema } from "@/lib/imports/schema";
import { skipRows } from "@/lib/imports/skip-rows";
import { calendarCsv, uploadedImport } from "../../factories/calendar-file";
import { contextOf, makeActor } from "../../factories/people";
import { countQueries } from "../../support/count-queries";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

const now = new Date("2026-11-21T09:00:00Z");
let secretariat: Actor;
const ctx = () => contextOf(secretariat, now);

beforeAll(async () => {
  secretariat = await makeActor("secretariat");
});

/** What the form of the settings posts, with the columns of a file "Title;Date". */
function posted(id: string, version: number, differing: Record<string, unknown> = {}) {
  const columns = Object.fromEntries(importFields.map((field) => [field, ""]));
  return changeSettingsSchema.parse({
    id,
    version: String(version),
    columns: { ...columns, title: "0", date: "1" },
    year: "2027",
    timeZone: "Africa/Nairobi",
    dayOrder: "monthFirst",
    level: "regional",
    format: "hybrid",
    kind: "consultation",
    audience: "youth",
    titleLocale: "fr",
    ...differing,
  });
}

const preview = async (id: string) => previewImport(await showImport(secretariat, id), "all", 1, now);

describe("settings", () => {
  test("change how every row is read, and leave a trace", async () => {
    const id = await uploadedImport(secretariat, "Title;Date\nOne;03/04/2027 10:00\nTwo;March");
    expect((await preview(id)).counts).toMatchObject({ ready: 1, error: 1 });
    await changeSettings(posted(id, 1), ctx());
    const { counts, rows } = await preview(id);
    expect(counts).toMatchObject({ ready: 2, error: 0 });
    expect(rows[0]?.talk).toMatchObject({
      level: "regional",
      format: "hybrid",
      kind: "consultation",
      audience: "youth",
      locale: "fr",
      schedule: { windowStart: "2027-03-04", start: new Date("2027-03-04T07:00:00Z"), timeZone: "Africa/Nairobi" },
    });
    expect(rows[1]?.talk?.schedule.windowStart).toBe("2027-03-01");
    const entry = await db.auditEntry.findFirst({ where: { subjectId: id }, orderBy: { id: "desc" } });
    expect(entry).toMatchObject({ action: "importRun.revise", changedFields: ["settings"] });
  });

  test("are refused with a message at the field", async () => {
    const id = await uploadedImport(secretariat, "Title;Date\nOne;2027");
    const columns = posted(id, 1).columns;
    const twice = { ...posted(id, 1), columns: { ...columns, venue: 1, summary: 7 } };
    expect((await failureOf(changeSettings(twice, ctx()))).fields).toEqual({
      "columns.summary": { key: "imports.settings.noSuchColumn" },
      "columns.venue": { key: "imports.settings.columnTwice" },
    });
    const untitled = { ...posted(id, 1), columns: { ...columns, title: null } };
    expect((await failureOf(changeSettings(untitled, ctx()))).fields).toHaveProperty(["columns.title"]);
    const nowhere = { ...posted(id, 1), timeZone: "Mars/Base" };
    expect((await failureOf(changeSettings(nowhere, ctx()))).fields).toHaveProperty("timeZone");
    expect(await db.importRun.findUnique({ where: { id } })).toMatchObject({ version: 1 });
  });

  test("of two who change them at once, one is told who was faster", async () => {
    const id = await uploadedImport(secretariat, "Title;Date\nOne;2027");
    const both = await Promise.allSettled([
      changeSettings(posted(id, 1), ctx()),
      changeSettings(posted(id, 1, { year: "2028" }), ctx()),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await failureOf(changeSettings(posted(id, 1), ctx()))).toMatchObject({ kind: "stale" });
  });

  test("and rows are not for those who may not import", async () => {
    const id = await uploadedImport(secretariat);
    const lead = await makeActor("workstream-lead");
    expect(await failureOf(changeSettings(posted(id, 1), contextOf(lead)))).toMatchObject({ kind: "not-found" });
    const skipped = skipRows({ id, version: 1, row: "errors", skipped: "yes" }, contextOf(lead));
    expect(await failureOf(skipped)).toMatchObject({ kind: "not-found" });
    expect(await failureOf(showImport(lead, id))).toMatchObject({ kind: "not-found" });
  });
});

test("a row is left out and taken back in; a row of another import is not found", async () => {
  const id = await uploadedImport(secretariat);
  const other = await uploadedImport(secretariat);
  const [row] = (await preview(id)).rows;
  await skipRows({ id, version: 1, row: row?.id ?? "", skipped: "yes" }, ctx());
  expect((await preview(id)).counts).toMatchObject({ ready: 2, skipped: 1 });
  await skipRows({ id, version: 2, row: row?.id ?? "", skipped: "no" }, ctx());
  expect((await preview(id)).counts).toMatchObject({ ready: 3, skipped: 0 });
  const foreign = skipRows({ id: other, version: 1, row: row?.id ?? "", skipped: "yes" }, ctx());
  expect(await failureOf(foreign)).toMatchObject({ kind: "not-found" });
});

test("a preview asks the database as often for 2,000 rows as for three, and is there within seconds", async () => {
  const few = await uploadedImport(secretariat, calendarCsv(3));
  const many = await uploadedImport(secretariat, calendarCsv(2000));
  const forFew = await countQueries(() => preview(few));
  const begun = performance.now();
  expect(await countQueries(() => preview(many))).toBe(forFew);
  expect(performance.now() - begun).toBeLessThan(5_000);
});
