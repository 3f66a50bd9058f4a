import { beforeEach, describe, expect, test } from "vitest";
import { type Actor, visitor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { beginReport } from "@/lib/reports/begin-report";
import { publishReport } from "@/lib/reports/publish-report";
import { returnReport } from "@/lib/reports/return-report";
import { saveReport } from "@/lib/reports/save-report";
import type { SaveReportInput } from "@/lib/reports/schema";
import { contextOf, makeActor, makeOrganization, makeWorkstream } from "../../factories/people";
import { makeRegistration } from "../../factories/registration";
import { makeReport, shortReport } from "../../factories/report";
import { useDatabase } from "../../support/database";

useDatabase();

let workstreamId: string;
let lead: Actor & { personId: string };
let secretariat: Actor & { personId: string };

beforeEach(async () => {
  workstreamId = (await makeWorkstream()).id;
  lead = await makeActor("workstream-lead", { workstreamId, name: "Lea Lead" });
  secretariat = await makeActor("secretariat", { name: "Sam Secretariat" });
});

const stored = (id: string) => db.summaryReport.findUniqueOrThrow({ where: { id } });
const auditOf = (subjectId: string) => db.auditEntry.findMany({ where: { subjectId }, orderBy: { id: "asc" } });
const lettersFor = async (slug: string, template: string, path: "path" | "talkSlug") => {
  const equals = path === "path" ? `/desk/talks/${slug}/report` : slug;
  const letters = await db.mail.findMany({ where: { template, props: { path: [path], equals } } });
  return letters.map(({ recipientEmail }) => recipientEmail);
};
const draftOf = (id: string, version: number, changes: Partial<SaveReportInput> = {}): SaveReportInput => ({
  id,
  version,
  intent: "save",
  ...shortReport,
  ...changes,
});

describe("writing a report", () => {
  test("begins with the practices and pledges that were noted at the talk", async () => {
    const { talk, report } = await makeReport({ workstreamId });
    const organization = await makeOrganization("stakeholder", { name: "Casa Abierta" });
    await db.practice.create({
      data: { slug: talk.slug, talkId: talk.id, title: "A tracing desk", implementer: "Red Cross" },
    });
    await db.pledge.create({
      data: { reference: talk.slug, talkId: talk.id, organizationId: organization.id, title: "Open data" },
    });
    await beginReport({ id: report.id, version: 1 }, contextOf(lead));
    expect(await stored(report.id)).toMatchObject({
      status: "draft",
      version: 2,
      authorId: lead.personId,
      content: {
        practices: ["A tracing desk (Red Cross)"],
        pledgeIntentions: ["Open data (Casa Abierta)"],
        overview: "",
      },
    });
  });

  test("of a closed talk it begins without anybody's name", async () => {
    const { talk, report } = await makeReport({ workstreamId, chathamHouse: true });
    await db.practice.create({
      data: { slug: talk.slug, talkId: talk.id, title: "A tracing desk", implementer: "Red Cross" },
    });
    await beginReport({ id: report.id, version: 1 }, contextOf(lead));
    expect((await stored(report.id)).content).toMatchObject({ practices: ["A tracing desk"] });
  });

  test("an unfinished draft is kept as it is, and empty sections fall out", async () => {
    const { report } = await makeReport({ workstreamId }, { status: "draft", authorId: secretariat.personId });
    const sections = [
      { heading: "", objective: null, text: "" },
      { heading: "<script>alert(1)</script>", objective: null, text: "" },
    ];
    await saveReport(draftOf(report.id, 1, { overview: "", sections }), contextOf(lead));
    const { content, status, version, authorId } = await stored(report.id);
    expect({ status, version, authorId }).toEqual({ status: "draft", version: 2, authorId: lead.personId });
    expect(content).toMatchObject({ overview: "", sections: [{ heading: "<script>alert(1)</script>" }] });
  });

  test("sending asks everybody else who may clear it, again after each return", async () => {
    const { talk, report } = await makeReport({ workstreamId }, { status: "draft" });
    await saveReport(draftOf(report.id, 1, { intent: "send" }), contextOf(lead));
    expect(await stored(report.id)).toMatchObject({ status: "in_review", version: 3 });
    const first = await lettersFor(talk.slug, "clearance-requested", "path");
    expect(first).toContain(secretariat.email);
    expect(first).not.toContain(lead.email);
    await returnReport({ id: report.id, version: 3, reason: "The overview is thin." }, contextOf(secretariat));
    await saveReport(draftOf(report.id, 4, { intent: "send" }), contextOf(lead));
    const again = await lettersFor(talk.slug, "clearance-requested", "path");
    expect(again.filter((email) => email === secretariat.email)).toHaveLength(2);
    expect((await auditOf(report.id)).map(({ action, reason }) => [action, reason])).toEqual([
      ["summaryReport.revise", null],
      ["summaryReport.sendForClearance", null],
      ["summaryReport.returnToDraft", "The overview is thin."],
      ["summaryReport.revise", null],
      ["summaryReport.sendForClearance", null],
    ]);
  });

  test("what a second person needs must be there before it is sent; nothing is stored otherwise", async () => {
    const { report } = await makeReport({ workstreamId }, { status: "draft" });
    const sections = [{ heading: "", objective: null, text: "Something was said." }];
    const input = draftOf(report.id, 1, { intent: "send", overview: "", keyMessages: [], sections });
    await expect(saveReport(input, contextOf(lead))).rejects.toMatchObject({
      failure: { kind: "invalid", fields: { overview: {}, keyMessages: {}, "sections.0.heading": {} } },
    });
    expect(await stored(report.id)).toMatchObject({ status: "draft", version: 1 });
  });

  test("of two who save at once one is told who was faster", async () => {
    const { report } = await makeReport({ workstreamId }, { status: "draft" });
    const attempts = await Promise.allSettled([
      saveReport(draftOf(report.id, 1), contextOf(lead)),
      saveReport(draftOf(report.id, 1), contextOf(lead)),
    ]);
    expect(attempts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(attempts.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { failure: { kind: "stale", message: { values: { who: "Lea Lead" } } } },
    });
  });

  test("a report in review or published is not edited", async () => {
    const { report } = await makeReport({ workstreamId }, { status: "in_review" });
    await expect(saveReport(draftOf(report.id, 1), contextOf(lead))).rejects.toMatchObject({
      failure: { kind: "conflict" },
    });
  });
});

describe("publishing", () => {
  test("is for a second person; the proposer and those who had a place are told", async () => {
    const proposer = await makeActor("partner");
    const proposal = await db.proposal.create({ data: { authorId: proposer.personId }, select: { id: true } });
    const { talk, report } = await makeReport(
      { workstreamId, proposalId: proposal.id },
      { status: "in_review", authorId: lead.personId },
    );
    await makeRegistration(talk.id, { email: "had.a.place@example.org" });
    await makeRegistration(talk.id, { email: "had.none@example.org", status: "cancelled" });
    const input = { id: report.id, version: 1, resolved: [] };
    await expect(publishReport(input, contextOf(lead))).rejects.toMatchObject({ failure: { kind: "forbidden" } });
    const ctx = contextOf(secretariat);
    await publishReport(input, ctx);
    expect(await stored(report.id)).toMatchObject({
      status: "published",
      clearedById: secretariat.personId,
      clearedAt: ctx.now,
      publishedAt: ctx.now,
      attributionCheckedAt: null,
    });
    const told = await lettersFor(talk.slug, "report-published", "talkSlug");
    expect(told.sort()).toEqual(["had.a.place@example.org", proposer.email].sort());
  });

  test("by two people at once happens once, with one set of letters", async () => {
    const { talk, report } = await makeReport({ workstreamId }, { status: "in_review", authorId: lead.personId });
    await makeRegistration(talk.id, { email: "only.once@example.org" });
    const second = await makeActor("secretariat", { name: "Second" });
    const attempts = await Promise.allSettled(
      [secretariat, second].map((actor) =>
        publishReport({ id: report.id, version: 1, resolved: [] }, contextOf(actor)),
      ),
    );
    expect(attempts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await lettersFor(talk.slug, "report-published", "talkSlug")).toEqual(["only.once@example.org"]);
    expect((await auditOf(report.id)).map(({ action }) => action)).toEqual(["summaryReport.publish"]);
  });
});

describe("whose report it is", () => {
  test("for everybody but those who run the talk it does not exist", async () => {
    const { report } = await makeReport({ workstreamId }, { status: "in_review", authorId: lead.personId });
    const elsewhere = await makeActor("workstream-lead", { workstreamId: (await makeWorkstream("Another")).id });
    const strangers = [
      visitor,
      await makeActor("partner"),
      await makeActor("focal-point"),
      await makeActor("admin"),
      elsewhere,
    ];
    for (const actor of strangers) {
      const ctx = contextOf(actor);
      const attempts = await Promise.allSettled([
        beginReport({ id: report.id, version: 1 }, ctx),
        saveReport(draftOf(report.id, 1), ctx),
        returnReport({ id: report.id, version: 1, reason: "No." }, ctx),
        publishReport({ id: report.id, version: 1, resolved: [] }, ctx),
      ]);
      for (const attempt of attempts) {
        expect(attempt).toMatchObject({ status: "rejected", reason: { failure: { kind: "not-found" } } });
      }
    }
    expect(await stored(report.id)).toMatchObject({ status: "in_review", version: 1 });
  });
});
