import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { ExportFormat, ExportName } from "@/lib/exports/names";
import { exportNames } from "@/lib/exports/names";
import { runExport } from "@/lib/exports/run-export";
import { beginImport } from "@/lib/imports/begin-import";
import { runImport } from "@/lib/imports/run-import";
import { uploadImport } from "@/lib/imports/upload-import";
import { calendarCsv, uploadedImport } from "../../factories/calendar-file";
import { contextOf, makeActor, makeWorkstream } from "../../factories/people";
import { makeTalk } from "../../factories/talk";
import { countQueries } from "../../support/count-queries";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

const now = new Date("2026-11-21T09:00:00Z");
let secretariat: Actor;
let lead: Actor;
let closed: string;

beforeAll(async () => {
  const { id } = await makeWorkstream("Labour migration");
  secretariat = await makeActor("secretariat", { name: "Selma Example" });
  lead = await makeActor("workstream-lead", { workstreamId: id });
  await makeTalk({ title: "=HYPERLINK(1)", workstreamId: id });
  const talk = await makeTalk({ title: "Of another workstream", audience: "member_states", chathamHouse: true });
  closed = talk.slug;
  await db.registration.create({
    data: {
      talkId: talk.id,
      mode: "online",
      name: "Amal Example",
      email: "amal@example.org",
      consentText: "test",
      consentAt: now,
    },
  });
});

async function take(
  name: ExportName,
  format: ExportFormat,
  actor: Actor,
  query: Record<string, string> = {},
): Promise<Buffer> {
  const file = await runExport(name, format, { ...contextOf(actor, now), query });
  expect(file.name).toBe(`${name}-2026-11-21.${format}`);
  return Buffer.from(await new Response(file.body).arrayBuffer());
}

describe("who may take which list", () => {
  test.each(exportNames)("%s: not those without the right to read it", async (name) => {
    for (const role of ["partner", "focal-point"] as const) {
      const actor = await makeActor(role);
      const asked = runExport(name, "csv", { ...contextOf(actor, now), query: { talk: closed } });
      expect(await failureOf(asked)).toMatchObject({ kind: "not-found" });
    }
    expect((await take(name, "csv", secretariat, { talk: closed })).length).toBeGreaterThan(10);
    expect((await take(name, "xlsx", secretariat, { talk: closed })).toString("latin1", 0, 2)).toBe("PK");
  });

  test("a lead gets the talks of their workstream only, and no registrations of others", async () => {
    const csv = (await take("talks", "csv", lead)).toString();
    expect(csv).toContain("'=HYPERLINK(1)");
    expect(csv).not.toContain("Of another workstream");
    const asked = runExport("registrations", "csv", { ...contextOf(lead, now), query: { talk: closed } });
    expect(await failureOf(asked)).toMatchObject({ kind: "not-found" });
  });

  test("a lead gets what remains of their own talks, and no questions to others", async () => {
    const own = await db.talk.findFirstOrThrow({ where: { title: "=HYPERLINK(1)" } });
    const other = await db.talk.findFirstOrThrow({ where: { slug: closed } });
    const due = { kind: "action", dueOn: new Date("2026-12-01"), ownerId: secretariat.personId ?? "" } as const;
    await db.followUp.createMany({
      data: [
        { talkId: own.id, title: "Share the samples", ...due },
        { talkId: other.id, title: "Tell the ministry", ...due },
      ],
    });
    await db.question.create({ data: { talkId: own.id, body: "@SUM(1) Who helps?" } });
    const remains = (await take("follow-ups", "csv", lead)).toString();
    expect(remains).toContain("Share the samples");
    expect(remains).not.toContain("Tell the ministry");
    expect((await take("follow-ups", "csv", secretariat)).toString()).toContain("Tell the ministry");
    expect((await take("questions", "csv", lead, { talk: own.slug })).toString()).toContain("'@SUM(1) Who helps?");
    const asked = runExport("questions", "csv", { ...contextOf(lead, now), query: { talk: closed } });
    expect(await failureOf(asked)).toMatchObject({ kind: "not-found" });
  });

  test("decisions go out as their list is narrowed, to the secretariat only", async () => {
    const decidedById = secretariat.personId ?? "";
    for (const [title, announcedAt] of [
      ["Held", null],
      ["Told", now],
    ] as const) {
      const author = await makeActor("partner");
      const proposal = await db.proposal.create({
        data: {
          authorId: author.personId ?? "",
          title,
          reference: `GCM-P-${title}`,
          status: "submitted",
          submittedAt: now,
          decisions: { create: { outcome: "decline", reason: "Not now", decidedById, announcedAt } },
        },
      });
      expect(proposal.id).toBeTruthy();
    }
    const held = (await take("decisions", "csv", secretariat)).toString();
    expect(held).toContain("GCM-P-Held");
    expect(held).not.toContain("GCM-P-Told");
    expect((await take("decisions", "csv", secretariat, { state: "announced" })).toString()).toContain("GCM-P-Told");
    const asked = runExport("decisions", "csv", { ...contextOf(lead, now), query: {} });
    expect(await failureOf(asked)).toMatchObject({ kind: "not-found" });
  });

  test("an admin, who has no right to content, gets people and letters, and no talks", async () => {
    const admin = await makeActor("admin");
    expect((await take("people", "csv", admin)).toString()).toContain("Selma Example");
    expect(await failureOf(runExport("talks", "csv", { ...contextOf(admin, now), query: {} }))).toMatchObject({
      kind: "not-found",
    });
  });
});

test("the registrations of a closed talk say in each row that they are not to be passed on, and for whom they are", async () => {
  const csv = (await take("registrations", "csv", secretariat, { talk: closed })).toString();
  const row = csv.split("\r\n").find((line) => line.includes("amal@example.org"));
  expect(row).toContain("Chatham House Rule: not to be passed on. Exported for Selma Example on 21 November 2026.");
});

test("every export is written into the audit log before it leaves", async () => {
  await take("talks", "csv", secretariat);
  const entry = await db.auditEntry.findFirst({ orderBy: { id: "desc" } });
  expect(entry).toMatchObject({ action: "export.export", actorId: secretariat.personId, changedFields: ["talks.csv"] });
});

test("filters of the list hold for its file", async () => {
  const csv = (await take("talks", "csv", secretariat, { q: "another workstream", status: "all" })).toString();
  expect(csv.trim().split("\r\n")).toHaveLength(2);
});

test("a calendar of 200 talks goes out and comes back as it was, as CSV and as XLSX", async () => {
  const keep = { where: { title: { startsWith: "Event " } } };
  const select = {
    id: false,
    title: true,
    status: true,
    schedulePrecision: true,
    startsAt: true,
    endsAt: true,
    windowStart: true,
    windowEnd: true,
    timeZone: true,
    tentative: true,
    scheduleWords: true,
    languages: true,
    objectives: true,
    regions: true,
    format: true,
    audience: true,
    level: true,
    kind: true,
  } as const;
  const id = await uploadedImport(secretariat, calendarCsv(200));
  await beginImport({ id, version: 1 }, contextOf(secretariat, now));
  await runImport(id, now);
  const before = await db.talk.findMany({ ...keep, select, orderBy: { windowStart: "asc" } });
  expect(before).toHaveLength(200);
  for (const format of ["csv", "xlsx"] as const) {
    const bytes = await take("talks", format, secretariat, { q: "Event ", status: "all" });
    await db.talk.deleteMany(keep);
    const back = await uploadImport({ name: `talks.${format}`, bytes }, contextOf(secretariat, now));
    await beginImport({ id: back.id, version: 1 }, contextOf(secretariat, now));
    await runImport(back.id, now);
    expect(await db.talk.findMany({ ...keep, select, orderBy: { windowStart: "asc" } })).toEqual(before);
  }
});

test("10,000 talks go out in pages; the number of queries grows with the pages, not with the talks", async () => {
  await db.talk.createMany({
    data: Array.from({ length: 10_000 }, (_, n) => ({
      slug: `many-${n}`,
      title: `Many ${n}`,
      level: "global" as const,
      format: "online" as const,
    })),
  });
  const queries = await countQueries(async () => {
    const csv = await take("talks", "csv", secretariat, { q: "Many ", status: "all" });
    expect(csv.toString().split("\r\n").length).toBe(10_002);
  });
  expect(queries).toBeLessThan(120);
  expect((await take("talks", "xlsx", secretariat, { q: "Many ", status: "all" })).length).toBeGreaterThan(100_000);
}, 60_000);
