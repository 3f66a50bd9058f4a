import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { visitor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { createProposal } from "@/lib/proposals/create-proposal";
import { readOwnProposal } from "@/lib/proposals/queries";
import { saveSection } from "@/lib/proposals/save-section";
import { saveSectionSchema } from "@/lib/proposals/schema";
import { submitProposal } from "@/lib/proposals/submit-proposal";
import { withdrawProposal } from "@/lib/proposals/withdraw-proposal";
import { contextOf, makeActor, makeOrganization, makeWorkstream } from "../../factories/people";
import { makeAnsweredDraft, makeDraft, makeSubmitted, proposalRow } from "../../factories/proposal";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

const save = (input: Record<string, unknown>, author: Parameters<typeof contextOf>[0]) =>
  saveSection(saveSectionSchema.parse(input), contextOf(author));

describe("beginning", () => {
  test("the same form sent twice, even at once, begins one draft", async () => {
    const author = await makeActor("partner");
    const submissionId = randomUUID();
    const [one, two] = await Promise.all([
      createProposal({ submissionId }, contextOf(author)),
      createProposal({ submissionId }, contextOf(author)),
    ]);
    expect(one.id).toBe(two.id);
    expect(await db.proposal.count({ where: { authorId: author.personId } })).toBe(1);
    expect(await db.auditEntry.count({ where: { subjectId: one.id, action: "proposal.create" } })).toBe(1);
  });

  test("what is known of the person is filled in, and their organization when it is the only one", async () => {
    const { id: organizationId } = await makeOrganization();
    const author = await makeActor("partner", { organizationId });
    const { id } = await makeDraft(author);
    expect(await proposalRow(id)).toMatchObject({
      status: "draft",
      reference: null,
      organizationId,
      contactName: author.name,
      contactEmail: author.email,
    });
  });

  test("a visitor begins nothing, and somebody else's form key shows nobody their draft", async () => {
    const submissionId = randomUUID();
    expect(await failureOf(createProposal({ submissionId }, contextOf(visitor)))).toMatchObject({ kind: "forbidden" });
    await createProposal({ submissionId }, contextOf(await makeActor("partner")));
    const stranger = contextOf(await makeActor("partner"));
    expect(await failureOf(createProposal({ submissionId }, stranger))).toMatchObject({ kind: "not-found" });
  });
});

describe("saving a page", () => {
  test("keeps each page as answered and raises the version once", async () => {
    const author = await makeActor("partner");
    const { id, version } = await makeAnsweredDraft(author);
    const content = (await readOwnProposal(author, id))?.content;
    expect(version).toBe(7);
    expect(content).toMatchObject({
      title: "Actionable recommendations on missing migrants",
      regions: ["africa", "lac"],
      secondaryObjectives: [3, 7, 23],
      languages: ["en", "fr", "es"],
      chathamHouse: false,
    });
    expect(content?.preferredDates.map(({ precision, words }) => [precision, words])).toEqual([
      ["minute", "23 March 2027"],
      ["week", "week of 5 April 2027"],
    ]);
  });

  test("what did not change is not written, and not logged", async () => {
    const author = await makeActor("partner");
    const { id, version } = await makeAnsweredDraft(author);
    const before = await db.auditEntry.count({ where: { subjectId: id } });
    await save({ id, version, section: "talk", title: "Another title" }, author);
    const entry = await db.auditEntry.findFirstOrThrow({ where: { subjectId: id }, orderBy: { id: "desc" } });
    expect(entry.changedFields.toSorted()).toEqual([
      "expectedOutcomes",
      "guidingQuestions",
      "mandate",
      "objective",
      "title",
    ]);
    const again = await save({ id, version: version + 1, section: "talk", title: "Another title" }, author);
    expect(again.version).toBe(version + 1);
    expect(await db.auditEntry.count({ where: { subjectId: id } })).toBe(before + 1);
  });

  test("a talk for Member States only is under the Chatham House Rule, box or no box", async () => {
    const author = await makeActor("partner");
    const { id, version } = await makeDraft(author);
    await save({ id, version, section: "format", audience: "member_states", chathamHouse: false }, author);
    expect((await proposalRow(id)).chathamHouse).toBe(true);
  });

  test("the first objective is not repeated among the others", async () => {
    const author = await makeActor("partner");
    const { id, version } = await makeDraft(author);
    await save({ id, version, section: "scope", primaryObjective: 8, secondaryObjectives: [23, 8, 3] }, author);
    expect((await proposalRow(id)).secondaryObjectives).toEqual([3, 23]);
  });

  test("two people who save at once: one is kept, the other is told who and when", async () => {
    const { id: organizationId } = await makeOrganization();
    const author = await makeActor("partner", { organizationId, name: "Amal" });
    const colleague = await makeActor("partner", { organizationId, name: "Berta" });
    const { id, version } = await makeDraft(author);
    const results = await Promise.allSettled([
      save({ id, version, section: "talk", title: "By Amal" }, author),
      save({ id, version, section: "talk", title: "By Berta" }, colleague),
    ]);
    const lost = results.filter((result) => result.status === "rejected");
    expect(lost).toHaveLength(1);
    const { title } = await proposalRow(id);
    const winner = title === "By Amal" ? "Amal" : "Berta";
    expect(await failureOf(Promise.reject(lost[0]?.reason))).toMatchObject({
      kind: "stale",
      message: { values: { who: winner } },
    });
  });

  test("a wrong organization, workstream or priority is told at its field", async () => {
    const author = await makeActor("partner");
    const { id: organizationId } = await makeOrganization();
    const { id, version } = await makeDraft(author);
    const fault = { key: "errors.invalidChoice" };
    expect(await failureOf(save({ id, version, section: "organizers", organizationId }, author))).toMatchObject({
      kind: "invalid",
      fields: { organizationId: fault },
    });
    const unknown = { workstreamId: randomUUID(), priorityId: randomUUID() };
    expect(await failureOf(save({ id, version, section: "scope", ...unknown }, author))).toMatchObject({
      fields: { workstreamId: fault, priorityId: fault },
    });
    expect((await proposalRow(id)).version).toBe(version);
  });

  test("another person's draft does not exist, for nobody but those who propose it", async () => {
    const { id: workstreamId } = await makeWorkstream();
    const { id, version } = await makeDraft(await makeActor("partner"));
    await db.proposal.update({ where: { id }, data: { workstreamId } });
    const others = [
      await makeActor("partner"),
      await makeActor("focal-point"),
      await makeActor("workstream-lead", { workstreamId }),
      await makeActor("secretariat"),
      await makeActor("admin"),
    ];
    for (const actor of others) {
      expect(await failureOf(save({ id, version, section: "talk", title: "Taken over" }, actor))).toMatchObject({
        kind: "not-found",
      });
      expect(await readOwnProposal(actor, id)).toBeNull();
    }
    expect((await proposalRow(id)).title).toBe("");
  });

  test("ids that are none do not exist either", async () => {
    const author = await makeActor("partner");
    for (const id of ["", "42", "../../etc/passwd", "00000000-0000-0000-0000-000000000000", "é".repeat(40)]) {
      expect(await readOwnProposal(author, id)).toBeNull();
    }
  });

  test("what was handed in can no longer be edited, and its people are told why", async () => {
    const author = await makeActor("partner");
    const { id, version } = await makeSubmitted(author);
    expect(await failureOf(save({ id, version, section: "talk", title: "Too late" }, author))).toMatchObject({
      kind: "conflict",
      message: { key: "proposalForm.save.closed" },
    });
  });

  test("whoever is no longer signed in is told so, whatever they type", async () => {
    const { id, version } = await makeDraft(await makeActor("partner"));
    expect(await failureOf(save({ id, version, section: "talk", title: "Too late" }, visitor))).toMatchObject({
      kind: "forbidden",
      message: { key: "errors.signedOut" },
    });
  });
});

describe("handing in", () => {
  test("gives the reference of the year, keeps a version, mails a receipt and tells the reviewers", async () => {
    const { id: workstreamId } = await makeWorkstream();
    const author = await makeActor("partner");
    const staff = [await makeActor("secretariat"), await makeActor("workstream-lead", { workstreamId })];
    const bystanders = [
      await makeActor("workstream-lead", { workstreamId: (await makeWorkstream()).id }),
      await makeActor("admin"),
    ];
    const draft = await makeAnsweredDraft(author, { scope: { workstreamId } });
    const { reference } = await submitProposal(draft, contextOf(author));
    expect(reference).toMatch(/^GCM-P-2026-\d{4}$/);
    expect(await proposalRow(draft.id)).toMatchObject({ status: "submitted", reference, version: draft.version + 1 });
    const mails = await db.mail.findMany({ where: { occurrence: { startsWith: `proposal.submit:${draft.id}` } } });
    const told = (email: string) => mails.filter((mail) => mail.recipientEmail === email).map((mail) => mail.template);
    expect(told(author.email)).toEqual(["proposal-submitted"]);
    for (const person of staff) expect(told(person.email)).toEqual(["proposal-received"]);
    for (const person of bystanders) expect(told(person.email)).toEqual([]);
    const versions = await db.proposalVersion.findMany({ where: { proposalId: draft.id } });
    expect(versions.map((version) => version.number)).toEqual([1]);
  });

  test("the form sent twice, even at once, hands in once", async () => {
    const author = await makeActor("partner");
    const draft = await makeAnsweredDraft(author);
    const [one, two] = await Promise.all([
      submitProposal(draft, contextOf(author)),
      submitProposal(draft, contextOf(author)),
    ]);
    expect(one.reference).toBe(two.reference);
    expect(await db.proposalVersion.count({ where: { proposalId: draft.id } })).toBe(1);
    expect(await db.auditEntry.count({ where: { subjectId: draft.id, action: "proposal.submit" } })).toBe(1);
    expect(await db.mail.count({ where: { personId: author.personId, template: "proposal-submitted" } })).toBe(1);
  });

  test("ten at once get ten references without a gap", async () => {
    const author = await makeActor("partner");
    const drafts = await Promise.all(Array.from({ length: 10 }, () => makeAnsweredDraft(author)));
    const handed = await Promise.all(
      drafts.map((draft) => submitProposal(draft, contextOf(author, new Date("2031-05-05T00:00:00Z")))),
    );
    const numbers = handed.map(({ reference }) => Number(reference.slice(-4))).sort((a, b) => a - b);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test("an unfinished draft is not taken, and loses nothing", async () => {
    const author = await makeActor("partner");
    const draft = await makeAnsweredDraft(author, { talk: { title: "" }, dates: { dates: [] } });
    expect(await failureOf(submitProposal(draft, contextOf(author)))).toMatchObject({
      kind: "conflict",
      message: { key: "proposals.check.incomplete", values: { count: 2 } },
    });
    expect(await proposalRow(draft.id)).toMatchObject({ status: "draft", reference: null, version: draft.version });
    expect(await db.proposalVersion.count({ where: { proposalId: draft.id } })).toBe(0);
  });

  test("a stale page is told who changed the draft", async () => {
    const author = await makeActor("partner", { name: "Amal" });
    const draft = await makeAnsweredDraft(author);
    expect(await failureOf(submitProposal({ ...draft, version: draft.version - 2 }, contextOf(author)))).toMatchObject({
      kind: "stale",
      message: { values: { who: "Amal" } },
    });
  });
});

describe("withdrawing", () => {
  test("a draft goes quietly and stays private", async () => {
    const author = await makeActor("partner");
    const secretariat = await makeActor("secretariat");
    const draft = await makeAnsweredDraft(author);
    await withdrawProposal({ ...draft, reason: "" }, contextOf(author));
    expect((await proposalRow(draft.id)).status).toBe("withdrawn");
    expect(await db.mail.count({ where: { template: "proposal-withdrawn" } })).toBe(0);
    expect(await failureOf(withdrawProposal({ ...draft, reason: "" }, contextOf(secretariat)))).toMatchObject({
      kind: "not-found",
    });
  });

  test("what was handed in is taken back, and the reviewers are told", async () => {
    const author = await makeActor("partner");
    const secretariat = await makeActor("secretariat");
    const proposal = await makeSubmitted(author);
    await withdrawProposal({ id: proposal.id, version: proposal.version, reason: "Dates moved" }, contextOf(author));
    expect((await proposalRow(proposal.id)).status).toBe("withdrawn");
    expect(await db.mail.count({ where: { template: "proposal-withdrawn", personId: secretariat.personId } })).toBe(1);
  });

  test("nobody but its people may withdraw it", async () => {
    const proposal = await makeSubmitted(await makeActor("partner"));
    const input = { id: proposal.id, version: proposal.version, reason: "" };
    expect(await failureOf(withdrawProposal(input, contextOf(await makeActor("secretariat"))))).toMatchObject({
      kind: "forbidden",
    });
    expect(await failureOf(withdrawProposal(input, contextOf(await makeActor("partner"))))).toMatchObject({
      kind: "not-found",
    });
  });
});
