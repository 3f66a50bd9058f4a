import { describe, expect, test } from "vitest";
import { systemActor, visitor } from "@/lib/access/actor";
import { appendAudit } from "@/lib/audit/append-audit";
import { historyLength, historyOf, historyOfSubjects } from "@/lib/audit/queries";
import { db } from "@/lib/db/client";
import { historySubjects } from "@/lib/talks/desk-talk";
import { rescheduleTalk } from "@/lib/talks/reschedule-talk";
import { contextOf, makeActor, makeWorkstream } from "../../factories/people";
import { makeRegistration } from "../../factories/registration";
import { makeReport } from "../../factories/report";
import { makeTalk } from "../../factories/talk";
import { useDatabase } from "../../support/database";

useDatabase();

const entry = (subjectType: string, subjectId: string, action: string) => ({
  requestId: "test",
  action,
  subjectType,
  subjectId,
});

describe("the history of a record", () => {
  test("tells who, when, in which role, what and why, oldest first", async () => {
    const workstream = await makeWorkstream();
    const lead = await makeActor("workstream-lead", { workstreamId: workstream.id, name: "Lea Lead" });
    const talk = await makeTalk({ workstreamId: workstream.id });
    await appendAudit(db, { actor: systemActor, ...entry("talk", talk.id, "talk.open"), toStatus: "planned" });
    const date = { words: "10 December 2026", startTime: "", endTime: "", timeZone: "" };
    await rescheduleTalk({ id: talk.id, version: 1, ...date, reason: "The room is taken." }, contextOf(lead));
    const history = await historyOf("talk", talk.id);
    expect(history).toMatchObject([
      { action: "talk.open", who: null, roles: ["system"], fromStatus: null, toStatus: "planned" },
      {
        action: "talk.reschedule",
        who: "Lea Lead",
        roles: ["partner", "workstream-lead"],
        fromStatus: "scheduled",
        toStatus: "scheduled",
        reason: "The room is taken.",
        outcome: "done",
      },
    ]);
    expect(history.map(({ at }) => at.getTime()).every((at) => at > 0)).toBe(true);
  });

  test("joins a talk with what belongs to it in one order, and leaves other records out", async () => {
    const { talk, report } = await makeReport();
    const other = await makeTalk();
    await appendAudit(db, { actor: visitor, ...entry("talk", talk.id, "talk.one") });
    await appendAudit(db, { actor: visitor, ...entry("summaryReport", report.id, "summaryReport.two") });
    await appendAudit(db, { actor: visitor, ...entry("talk", other.id, "talk.other") });
    await appendAudit(db, { actor: visitor, ...entry("talk", talk.id, "talk.three") });
    const history = await historyOfSubjects([
      { type: "talk", ids: [talk.id] },
      { type: "summaryReport", ids: [report.id] },
      { type: "followUp", ids: [] },
    ]);
    expect(history.map(({ action }) => action)).toEqual(["talk.one", "summaryReport.two", "talk.three"]);
    expect(await historyOfSubjects([])).toEqual([]);
  });

  test("of a very long one shows the newest entries", async () => {
    const talk = await makeTalk();
    for (let number = 0; number < historyLength + 3; number += 1) {
      await appendAudit(db, { actor: visitor, ...entry("talk", talk.id, `talk.n${number}`) });
    }
    const history = await historyOf("talk", talk.id);
    expect(history).toHaveLength(historyLength);
    expect(history.at(0)?.action).toBe("talk.n3");
    expect(history.at(-1)?.action).toBe(`talk.n${historyLength + 2}`);
  });
});

describe("the history of a talk at the desk", () => {
  test("counts registrations and names nobody", async () => {
    const { talk, report } = await makeReport();
    await makeRegistration(talk.id, { email: "one@example.org", name: "Maria Keller" });
    await makeRegistration(talk.id, { email: "two@example.org" });
    await makeRegistration(talk.id, { email: "three@example.org", status: "cancelled" });
    const found = await historySubjects(await makeActor("secretariat"), talk.slug);
    expect(found?.subjects).toContainEqual({ type: "summaryReport", ids: [report.id] });
    expect(found?.subjects.map(({ type }) => type)).not.toContain("registration");
    expect(found?.registrations.toSorted((a, b) => b.count - a.count)).toEqual([
      { status: "confirmed", count: 2 },
      { status: "cancelled", count: 1 },
    ]);
    expect(JSON.stringify(found)).not.toContain("Keller");
  });

  test("does not exist for people who do not run the talk", async () => {
    const { talk } = await makeReport();
    for (const role of ["partner", "focal-point", "admin", "workstream-lead"] as const) {
      expect(await historySubjects(await makeActor(role), talk.slug)).toBeNull();
    }
  });
});
