import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { copyProposal } from "@/lib/proposals/copy-proposal";
import { readDeskProposal, readOwnProposal, readVersion } from "@/lib/proposals/queries";
import { requestChanges } from "@/lib/proposals/request-changes";
import { saveSection } from "@/lib/proposals/save-section";
import { requestChangesSchema, saveSectionSchema } from "@/lib/proposals/schema";
import { submitProposal } from "@/lib/proposals/submit-proposal";
import { contextOf, makeActor, makeOrganization, makeWorkstream } from "../../factories/people";
import { makeAnsweredDraft, makeSubmitted, missingMigrantsAnswers, proposalRow } from "../../factories/proposal";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

const request = (proposal: { id: string; version: number }, notes: Record<string, string>) =>
  requestChangesSchema.parse({ id: proposal.id, version: proposal.version, reason: "Two things", notes });

async function sentBack(notes: Record<string, string>) {
  const [author, secretariat] = [await makeActor("partner"), await makeActor("secretariat")];
  const proposal = await makeSubmitted(author);
  await requestChanges(request(proposal, notes), contextOf(secretariat));
  return { author, secretariat, id: proposal.id };
}

describe("notes at single answers", () => {
  test("reach the proposer with the reason, at their answers and in the letter", async () => {
    const { author, id } = await sentBack({ title: "Shorter", mandate: "Name the resolution", venue: "" });
    const view = await readOwnProposal(author, id);
    expect(view?.requested).toEqual([
      { field: "title", body: "Shorter", isAnswered: false },
      { field: "mandate", body: "Name the resolution", isAnswered: false },
    ]);
    expect(view?.messages.at(-1)).toMatchObject({ kind: "changes_requested", body: "Two things" });
    const mail = await db.mail.findFirstOrThrow({
      where: { personId: author.personId, template: "changes-requested" },
    });
    expect(JSON.stringify(mail.props)).toContain("Title of the talk: Shorter");
  });

  test("count as answered once the answer differs from the one that was read", async () => {
    const { author, id } = await sentBack({ title: "Shorter", mandate: "Name the resolution" });
    const { version } = await proposalRow(id);
    const talk = { ...missingMigrantsAnswers.talk, title: "Missing migrants" };
    await saveSection(saveSectionSchema.parse({ id, version, section: "talk", ...talk }), contextOf(author));
    const view = await readOwnProposal(author, id);
    expect(view?.requested.map(({ field, isAnswered }) => [field, isAnswered])).toEqual([
      ["title", true],
      ["mandate", false],
    ]);
  });

  test("stand beside the version that answers them, for the desk and for the proposer", async () => {
    const { author, secretariat, id } = await sentBack({ title: "Shorter" });
    const { version } = await proposalRow(id);
    const talk = { ...missingMigrantsAnswers.talk, title: "Missing migrants" };
    await saveSection(saveSectionSchema.parse({ id, version, section: "talk", ...talk }), contextOf(author));
    await submitProposal({ id, version: version + 1 }, contextOf(author));
    for (const person of [author, secretariat]) {
      expect(await readVersion(person, id, 2)).toMatchObject({
        notes: [{ field: "title", body: "Shorter" }],
        before: { title: missingMigrantsAnswers.talk.title },
        content: { title: "Missing migrants" },
      });
    }
    expect((await readDeskProposal(secretariat, id))?.requested).toMatchObject([{ field: "title", isAnswered: true }]);
  });

  test("are written by those who review and nobody else; a lost race leaves none", async () => {
    const author = await makeActor("partner");
    const secretariat = await makeActor("secretariat");
    const proposal = await makeSubmitted(author);
    const input = request(proposal, { title: "Shorter" });
    expect(await failureOf(requestChanges(input, contextOf(author)))).toMatchObject({ kind: "forbidden" });
    const both = await Promise.allSettled([
      requestChanges(input, contextOf(secretariat)),
      requestChanges(input, contextOf(await makeActor("secretariat"))),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.proposalFieldRequest.count({ where: { proposalId: proposal.id } })).toBe(1);
  });

  test("a note that is too long or at no answer of ours is refused or left out", () => {
    const long = { id: "x", version: 1, reason: "r", notes: { title: "x".repeat(1001), status: "approved" } };
    expect(requestChangesSchema.safeParse(long).success).toBe(false);
    const unknown = { ...long, notes: { status: "approved" } };
    expect(requestChangesSchema.parse(unknown).notes).not.toHaveProperty("status");
  });
});

describe("a decision that is held", () => {
  test("does not exist for those who proposed: page, history of saves, letters", async () => {
    const [author, secretariat] = [await makeActor("partner"), await makeActor("secretariat", { name: "Decider" })];
    const proposal = await makeSubmitted(author);
    const before = await readOwnProposal(author, proposal.id);
    await db.proposalDecision.create({
      data: { proposalId: proposal.id, outcome: "decline", reason: "Held words", decidedById: secretariat.personId },
    });
    const after = await readOwnProposal(author, proposal.id);
    expect(after).toEqual(before);
    expect(JSON.stringify(after)).not.toMatch(/Held words|Decider/);
    expect(await db.mail.count({ where: { personId: author.personId, template: { not: "proposal-submitted" } } })).toBe(
      0,
    );
  });
});

describe("a copy", () => {
  test("is a new draft with the answers, without dates, reference or decisions; once, however often it is asked for", async () => {
    const { id: organizationId } = await makeOrganization();
    const author = await makeActor("partner", { organizationId, name: "Amal" });
    const source = await makeSubmitted(author, { organizers: { organizationId, organizationName: "" } });
    await db.proposalOrganizer.create({
      data: { proposalId: source.id, position: 0, name: "ICRC" },
    });
    const input = { id: source.id, submissionId: randomUUID() };
    const [one, two] = await Promise.all([
      copyProposal(input, contextOf(author)),
      copyProposal(input, contextOf(author)),
    ]);
    expect(one.id).toBe(two.id);
    const { messages, versions, content, status, reference } = (await readOwnProposal(author, one.id)) ?? {};
    expect({ messages, versions, status, reference }).toEqual({
      messages: [],
      versions: [],
      status: "draft",
      reference: null,
    });
    const original = (await readOwnProposal(author, source.id))?.content;
    expect(content).toEqual({
      ...original,
      contactName: "Amal",
      contactEmail: author.email,
      preferredDates: [],
    });
    expect(await db.auditEntry.count({ where: { subjectId: one.id, action: "proposal.copy" } })).toBe(1);
    expect((await proposalRow(source.id)).version).toBe(source.version);
  });

  test("leaves out what is no longer offered", async () => {
    const author = await makeActor("partner");
    const { id: workstreamId } = await makeWorkstream();
    const source = await makeAnsweredDraft(author, { scope: { ...missingMigrantsAnswers.scope, workstreamId } });
    await db.workstream.update({ where: { id: workstreamId }, data: { closed: true } });
    const { id } = await copyProposal({ id: source.id, submissionId: randomUUID() }, contextOf(author));
    expect((await proposalRow(id)).workstreamId).toBeNull();
  });

  test("is for those who proposed it, not for those who read it at the desk", async () => {
    const source = await makeSubmitted(await makeActor("partner"));
    for (const person of [await makeActor("secretariat"), await makeActor("partner")]) {
      const input = { id: source.id, submissionId: randomUUID() };
      expect(await failureOf(copyProposal(input, contextOf(person)))).toMatchObject({ kind: "not-found" });
    }
  });
});
