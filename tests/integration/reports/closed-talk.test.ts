import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { addRecording } from "@/lib/recordings/add-recording";
import { removeRecording } from "@/lib/recordings/remove-recording";
import { findAttributionsIn } from "@/lib/reports/find-attributions-in";
import { publishReport } from "@/lib/reports/publish-report";
import { contextOf, makeActor, makeWorkstream } from "../../factories/people";
import { makeRegistration } from "../../factories/registration";
import { makeReport, shortReport } from "../../factories/report";
import { heldTalk, makeTalk } from "../../factories/talk";
import { useDatabase } from "../../support/database";

useDatabase();

let workstreamId: string;
let lead: Actor & { personId: string };
let secretariat: Actor & { personId: string };

beforeEach(async () => {
  workstreamId = (await makeWorkstream()).id;
  lead = await makeActor("workstream-lead", { workstreamId });
  secretariat = await makeActor("secretariat");
});

const closed = { audience: "member_states", chathamHouse: true } as const;
const telling = {
  ...shortReport,
  overview: "Aïssatou Diallo opened. Senegal stressed that data matter.",
  nextSteps: ["Write to a.diallo@mission.example."],
};

async function closedReport(content = telling) {
  const made = await makeReport({ workstreamId, ...closed }, { status: "in_review", authorId: lead.personId, content });
  await makeRegistration(made.talk.id, {
    email: "a.diallo@mission.example",
    name: "Aissatou Diallo",
    organization: "Permanent Mission of Senegal",
    status: "cancelled",
  });
  await db.speaker.create({ data: { talkId: made.talk.id, name: "John Okafor", affiliation: "Ministry of Interior" } });
  return made;
}

const findingsOf = async (talkId: string, content: object) => findAttributionsIn(db, { content, talk: { id: talkId } });

describe("the report of a talk under the Chatham House Rule", () => {
  test("is searched for everybody who registered, spoke or was represented", async () => {
    const { talk } = await closedReport();
    const found = await findingsOf(talk.id, {
      ...telling,
      keyMessages: ["Okafor disagreed.", "Le Sénégal a salué cela."],
      sections: [{ heading: "Ministry of Interior", objective: null, text: "Nothing to see." }],
    });
    expect(found.map(({ field, kind, match }) => [field, kind, match])).toEqual([
      ["overview", "person", "Aïssatou Diallo"],
      ["overview", "state", "Senegal"],
      ["keyMessages", "person", "Okafor"],
      ["keyMessages", "state", "Sénégal"],
      ["sections.0.heading", "organization", "Ministry of Interior"],
      ["nextSteps", "email", "a.diallo@mission.example"],
    ]);
  });

  test("is published only when the second person has resolved each finding", async () => {
    const { talk, report } = await closedReport();
    const findings = await findingsOf(talk.id, telling);
    const ids = findings.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(2);
    const input = { id: report.id, version: 1 };
    for (const resolved of [[], ids.slice(1), ["overview:0-1:person"]]) {
      await expect(publishReport({ ...input, resolved }, contextOf(secretariat))).rejects.toMatchObject({
        failure: { kind: "invalid", fields: { resolved: { key: "reports.errors.findingsOpen" } } },
      });
    }
    expect(await db.summaryReport.findUnique({ where: { id: report.id } })).toMatchObject({
      status: "in_review",
      attributionCheckedAt: null,
    });
    const ctx = contextOf(secretariat);
    await publishReport({ ...input, resolved: ids }, ctx);
    expect(await db.summaryReport.findUnique({ where: { id: report.id } })).toMatchObject({
      status: "published",
      attributionCheckedAt: ctx.now,
      clearedById: secretariat.personId,
    });
  });

  test("tells its author nothing of the findings, even by the refusal", async () => {
    const { report } = await closedReport();
    await expect(publishReport({ id: report.id, version: 1, resolved: [] }, contextOf(lead))).rejects.toMatchObject({
      failure: { kind: "forbidden" },
    });
  });

  test("leaves no name in the log and writes to nobody who took part", async () => {
    const { talk, report } = await closedReport(shortReport as typeof telling);
    await makeRegistration(talk.id, { email: "delegate@mission.example", name: "Maria Keller" });
    await publishReport({ id: report.id, version: 1, resolved: [] }, contextOf(secretariat));
    const log = await db.auditEntry.findMany({ where: { subjectId: report.id } });
    expect(log.map(({ action }) => action)).toEqual(["summaryReport.publish", "summaryReport.checkAttribution"]);
    const written = JSON.stringify([
      log.map(({ id: _id, ...entry }) => entry),
      await db.mail.findMany({ where: { template: "report-published" } }),
    ]);
    expect(written).not.toMatch(/Diallo|Keller|Okafor|Senegal|mission\.example/);
  });
});

describe("recordings", () => {
  const recording = { language: "en", url: "https://webtv.example.org/asset/k1", description: "Floor" } as const;

  test("of a held talk are published once and can be taken off again", async () => {
    const talk = await makeTalk({ ...heldTalk, workstreamId });
    const input = { talkId: talk.id, ...recording };
    await addRecording(input, contextOf(lead));
    await addRecording(input, contextOf(lead));
    const rows = await db.recording.findMany({ where: { talkId: talk.id } });
    expect(rows).toMatchObject([recording]);
    await removeRecording({ talkId: talk.id, id: rows[0]?.id ?? "" }, contextOf(lead));
    expect(await db.recording.count({ where: { talkId: talk.id } })).toBe(0);
    expect(
      (await db.auditEntry.findMany({ where: { subjectId: talk.id }, orderBy: { id: "asc" } })).map(
        ({ action }) => action,
      ),
    ).toEqual(["talk.addRecording", "talk.removeRecording"]);
  });

  test("of a closed talk do not exist: the portal refuses, and so does the database", async () => {
    const talk = await makeTalk({ ...heldTalk, workstreamId, ...closed });
    await expect(addRecording({ talkId: talk.id, ...recording }, contextOf(secretariat))).rejects.toMatchObject({
      failure: { kind: "conflict", message: { key: "recordings.errors.closedTalk" } },
    });
    await expect(db.recording.create({ data: { talkId: talk.id, ...recording } })).rejects.toThrow();
  });

  test("need a talk that was held, and somebody who runs it", async () => {
    const coming = await makeTalk({ workstreamId });
    await expect(addRecording({ talkId: coming.id, ...recording }, contextOf(lead))).rejects.toMatchObject({
      failure: { kind: "conflict", message: { key: "recordings.errors.notHeld" } },
    });
    const held = await makeTalk({ ...heldTalk, workstreamId });
    for (const role of ["partner", "focal-point", "admin"] as const) {
      await expect(
        addRecording({ talkId: held.id, ...recording }, contextOf(await makeActor(role))),
      ).rejects.toMatchObject({ failure: { kind: "not-found" } });
    }
  });

  test("of another talk cannot be removed by way of one's own", async () => {
    const own = await makeTalk({ ...heldTalk, workstreamId });
    const other = await makeTalk({ ...heldTalk });
    const row = await db.recording.create({ data: { talkId: other.id, ...recording } });
    await expect(removeRecording({ talkId: own.id, id: row.id }, contextOf(lead))).rejects.toMatchObject({
      failure: { kind: "not-found" },
    });
  });
});
