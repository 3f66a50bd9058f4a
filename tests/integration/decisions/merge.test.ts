import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { announceDecisions } from "@/lib/decisions/announce";
import { decide } from "@/lib/decisions/decide";
import { joinedProposals, mergedInto } from "@/lib/decisions/queries";
import { readOwnProposal } from "@/lib/proposals/queries";
import { contextOf, makeActor, makeOrganization } from "../../factories/people";
import { makeSubmitted, proposalRow } from "../../factories/proposal";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

type Person = Awaited<ReturnType<typeof makeActor>>;
let secretariat: Person;
let author: Person;
let host: Person;
let lead: { id: string; name: string };
let from: { id: string; version: number };
let target: { id: string; version: number };

beforeEach(async () => {
  secretariat = await makeActor("secretariat");
  lead = await makeOrganization();
  author = await makeActor("partner", { organizationId: lead.id, name: "Amal Author" });
  host = await makeActor("partner", { name: "Hugo Host" });
  const organizers = { organizationId: lead.id, organizationName: "", contactEmail: "amal@example.org" };
  from = await makeSubmitted(author, { organizers });
  target = await makeSubmitted(host);
});

const ref = ({ id, version }: { id: string; version: number }) => ({ id, version });
const merge = (announce: "now" | "later" = "now", one = from, into = target) =>
  decide({ ...ref(one), outcome: "merge", intoId: into.id, announce, reason: "" }, contextOf(secretariat));
const organizersOf = (proposalId: string) =>
  db.proposalOrganizer.findMany({ where: { proposalId }, orderBy: { position: "asc" } });
const announced = async (decisionId: string) => {
  const decision = await db.proposalDecision.findUniqueOrThrow({ where: { id: decisionId } });
  return announceDecisions({ decisions: [ref(decision)] }, contextOf(secretariat));
};

describe("a merge", () => {
  test("makes the people of one proposal co-organizers and editors of the other, each once, and tells both", async () => {
    const editor = await makeActor("partner", { name: "Edda Editor" });
    await db.proposalEditor.create({
      data: {
        ...{ proposalId: from.id, email: editor.email, personId: editor.personId, acceptedAt: new Date() },
      },
    });
    const joining = await makeOrganization();
    const accepted = { status: "accepted" as const, answeredAt: new Date() };
    await db.proposalOrganizer.create({
      data: { proposalId: from.id, position: 50, name: joining.name, organizationId: joining.id, ...accepted },
    });
    const before = await organizersOf(target.id);
    expect(await readOwnProposal(author, target.id)).toBeNull();
    await merge();

    const added = (await organizersOf(target.id)).filter(({ id }) => !before.some((one) => one.id === id));
    const byName = Object.fromEntries(added.map(({ name, ...one }) => [name, one]));
    expect(byName[lead.name]).toMatchObject({ status: "accepted", organizationId: lead.id, fromProposalId: from.id });
    expect(byName[joining.name]).toMatchObject({ status: "accepted", fromProposalId: from.id });
    const names = (await organizersOf(target.id)).map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    const editors = await db.proposalEditor.findMany({ where: { proposalId: target.id } });
    expect(editors.map(({ personId }) => personId).sort()).toEqual([author.personId, editor.personId].sort());

    for (const person of [author, editor]) {
      expect(await readOwnProposal(person, target.id)).not.toBeNull();
      expect((await readOwnProposal(person, from.id))?.mergedInto?.id).toBe(target.id);
    }
    const letters = await db.mail.findMany({
      where: { template: { in: ["proposal-merged", "proposal-joined"] } },
      orderBy: { id: "asc" },
    });
    const told = letters.map(({ template, personId }) => `${template} ${personId}`);
    expect(told).toContain(`proposal-merged ${author.personId}`);
    expect(told).toContain(`proposal-merged ${editor.personId}`);
    expect(told).toContain(`proposal-joined ${host.personId}`);
    expect(await mergedInto(secretariat, target.id)).toMatchObject([{ id: from.id, versions: 1 }]);
    expect(await mergedInto(host, target.id)).toEqual([]);
    expect(await joinedProposals(author, target.id)).toMatchObject([{ id: from.id, isOwn: true }]);
    expect(await joinedProposals(host, target.id)).toMatchObject([{ id: from.id, isOwn: false }]);
  });

  test("into a proposal whose talk is open adds the organization to the talk", async () => {
    const approval = { ...ref(target), outcome: "approve", date: "none", dateIsFinal: false, reason: "" } as const;
    const { talkSlug } = await decide(approval, contextOf(secretariat));
    expect(await merge()).toMatchObject({ talkSlug });
    const talk = await db.talk.findUniqueOrThrow({ where: { proposalId: target.id }, include: { organizers: true } });
    expect(talk.organizers.filter(({ organizationId }) => organizationId === lead.id)).toMatchObject([{ lead: false }]);
    expect(talk.organizers.filter((one) => one.lead)).toHaveLength(1);
  });

  test("held, changes neither proposal; taken in only when it is announced", async () => {
    const before = await organizersOf(target.id);
    const { decisionId } = await merge("later");
    expect(await organizersOf(target.id)).toEqual(before);
    expect(await readOwnProposal(author, target.id)).toBeNull();
    expect((await proposalRow(from.id)).mergedIntoId).toBeNull();
    expect(await announced(decisionId)).toMatchObject({ announced: 1 });
    expect(await readOwnProposal(author, target.id)).not.toBeNull();
  });

  test("held, makes no circle, and nothing ends into which another is to be merged", async () => {
    await merge("later");
    expect(await failureOf(merge("later", target, from))).toMatchObject({
      message: { key: "decisions.errors.guestHeld" },
    });
    const decline = { ...ref(target), outcome: "decline", announce: "later", reason: "No." } as const;
    expect(await failureOf(decide(decline, contextOf(secretariat)))).toMatchObject({
      kind: "conflict",
      message: { key: "decisions.errors.guestHeld" },
    });
    const third = await makeSubmitted(host);
    expect(await failureOf(merge("later", third, from))).toMatchObject({
      fields: { intoId: { key: "decisions.errors.targetEnds" } },
    });
    expect(await failureOf(merge("later", third, third))).toMatchObject({
      fields: { intoId: { key: "proposals.merge.itself" } },
    });
  });

  test("is not announced into a proposal that was closed meanwhile", async () => {
    const { decisionId } = await merge("later");
    await db.proposal.update({ where: { id: target.id }, data: { status: "withdrawn" } });
    expect(await announced(decisionId)).toMatchObject({ announced: 0, failed: 1 });
    expect((await proposalRow(from.id)).status).toBe("submitted");
  });

  test("not by somebody who acts for the proposal that goes on", async () => {
    const tied = await makeActor("secretariat", { organizationId: lead.id });
    const into = { ...ref(target), outcome: "merge", intoId: from.id, reason: "" } as const;
    expect(await failureOf(decide(into, contextOf(tied)))).toMatchObject({ kind: "forbidden" });
  });
});
