import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type Actor, visitor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { noteInternally } from "@/lib/proposals/note-internally";
import { readDeskProposal, readOwnProposal, readVersion } from "@/lib/proposals/queries";
import { replyToProposal } from "@/lib/proposals/reply-to-proposal";
import { declineProposal } from "../../factories/decision";
import { contextOf, makeActor, makeOrganization, makeWorkstream } from "../../factories/people";
import { makeDraft, makeSubmitted } from "../../factories/proposal";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

const message = (id: string, body: string) => ({ id, submissionId: randomUUID(), body });
const reply = (id: string, body: string, actor: Actor) => replyToProposal(message(id, body), contextOf(actor));
const note = (id: string, body: string, actor: Actor) => noteInternally(message(id, body), contextOf(actor));
const lettersTo = (actor: { personId: string }) =>
  db.mail.count({ where: { template: "proposal-reply", personId: actor.personId } });

describe("writing to the other side", () => {
  test("reaches those on the other side by mail, and nobody twice", async () => {
    const { id: organizationId } = await makeOrganization();
    const { id: workstreamId } = await makeWorkstream();
    const author = await makeActor("partner", { organizationId });
    const colleague = await makeActor("partner", { organizationId });
    const secretariat = await makeActor("secretariat");
    const lead = await makeActor("workstream-lead", { workstreamId });
    const { id } = await makeSubmitted(author, {
      organizers: { organizationId, organizationName: "" },
      scope: { workstreamId },
    });
    await reply(id, "We have a second date.", colleague);
    expect([await lettersTo(secretariat), await lettersTo(lead), await lettersTo(author)]).toEqual([1, 1, 0]);
    await reply(id, "Thank you.", lead);
    expect([await lettersTo(secretariat), await lettersTo(lead), await lettersTo(author)]).toEqual([1, 1, 1]);
    const own = await readOwnProposal(author, id);
    expect(own?.messages.map(({ body, fromProposer }) => [body, fromProposer])).toEqual([
      ["We have a second date.", true],
      ["Thank you.", false],
    ]);
  });

  test("the same form sent twice, even at once, says it once", async () => {
    const author = await makeActor("partner");
    const { id } = await makeSubmitted(author);
    const input = message(id, "Once.");
    await Promise.all([replyToProposal(input, contextOf(author)), replyToProposal(input, contextOf(author))]);
    expect(await db.proposalMessage.count({ where: { proposalId: id } })).toBe(1);
    expect(await db.auditEntry.count({ where: { subjectId: id, action: "proposal.reply" } })).toBe(1);
  });

  test("is for those concerned only, and while it is open", async () => {
    const author = await makeActor("partner");
    const secretariat = await makeActor("secretariat");
    const draft = await makeDraft(author);
    expect(await failureOf(reply(draft.id, "Hello?", author))).toMatchObject({ kind: "forbidden" });
    const { id, version } = await makeSubmitted(author);
    for (const actor of [visitor, await makeActor("partner"), await makeActor("admin")]) {
      expect(await failureOf(reply(id, "Let me in.", actor))).toMatchObject({ kind: "not-found" });
    }
    await declineProposal({ id, version, reason: "No." }, contextOf(secretariat));
    expect(await failureOf(reply(id, "But why?", author))).toMatchObject({ kind: "forbidden" });
  });
});

describe("internal notes", () => {
  test("staff read them, the people of the proposal never do, in no view and no letter", async () => {
    const { id: organizationId } = await makeOrganization();
    const author = await makeActor("partner", { organizationId });
    const colleague = await makeActor("secretariat", { organizationId });
    const secretariat = await makeActor("secretariat");
    const { id } = await makeSubmitted(author, { organizers: { organizationId, organizationName: "" } });
    await note(id, "Canary: ask the workstream first.", secretariat);
    await reply(id, "A word to everybody.", secretariat);

    const desk = await readDeskProposal(secretariat, id);
    expect(desk?.messages.map(({ kind }) => kind)).toEqual(["internal", "reply"]);
    for (const view of [
      await readOwnProposal(author, id),
      await readOwnProposal(colleague, id),
      await readDeskProposal(colleague, id),
    ]) {
      expect(view?.messages.map(({ body }) => body)).toEqual(["A word to everybody."]);
      expect(JSON.stringify(view)).not.toContain("Canary");
    }
    const letters = await db.mail.findMany({ where: { occurrence: { contains: id } }, select: { props: true } });
    expect(JSON.stringify(letters)).not.toContain("Canary");
  });

  test("nobody writes them on a proposal of their own, and others cannot at all", async () => {
    const author = await makeActor("secretariat");
    const { id } = await makeSubmitted(author);
    expect(await failureOf(note(id, "I like it.", author))).toMatchObject({ kind: "forbidden" });
    expect(await failureOf(note(id, "Me too.", await makeActor("partner")))).toMatchObject({ kind: "not-found" });
    expect(await db.proposalMessage.count({ where: { proposalId: id } })).toBe(0);
  });
});

describe("reading", () => {
  test("staff read what was handed in at the desk only; its people on their own pages only", async () => {
    const { id: workstreamId } = await makeWorkstream();
    const author = await makeActor("partner");
    const lead = await makeActor("workstream-lead", { workstreamId });
    const otherLead = await makeActor("workstream-lead", { workstreamId: (await makeWorkstream()).id });
    const secretariat = await makeActor("secretariat");
    const { id } = await makeSubmitted(author, { scope: { workstreamId } });
    const seen = async (actor: Actor) => [
      (await readOwnProposal(actor, id)) !== null,
      (await readDeskProposal(actor, id)) !== null,
    ];
    expect(await seen(author)).toEqual([true, false]);
    expect(await seen(lead)).toEqual([false, true]);
    expect(await seen(secretariat)).toEqual([false, true]);
    for (const actor of [visitor, otherLead, await makeActor("partner"), await makeActor("admin")]) {
      expect(await seen(actor)).toEqual([false, false]);
      expect(await readVersion(actor, id, 1)).toBeNull();
    }
    expect((await readVersion(lead, id, 1))?.content.title).toBe("Actionable recommendations on missing migrants");
    expect(await readVersion(lead, id, 2)).toBeNull();
  });
});
