import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type Actor, visitor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { addOrganizer } from "@/lib/invitations/add-organizer";
import { answerInvitation } from "@/lib/invitations/answer-invitation";
import { inviteContact, resendInvitation } from "@/lib/invitations/invite-contact";
import { inviteEditor } from "@/lib/invitations/invite-editor";
import { peopleOfProposal, readInvitation } from "@/lib/invitations/queries";
import { removeEditor } from "@/lib/invitations/remove-editor";
import { removeOrganizer } from "@/lib/invitations/remove-organizer";
import { addOrganizerSchema } from "@/lib/invitations/schema";
import { invitationToken } from "@/lib/invitations/token";
import { readOwnProposal } from "@/lib/proposals/queries";
import { submitProposal } from "@/lib/proposals/submit-proposal";
import { withdrawProposal } from "@/lib/proposals/withdraw-proposal";
import { contextOf, makeActor, makeOrganization } from "../../factories/people";
import { makeAnsweredDraft, makeDraft } from "../../factories/proposal";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

const later = (days: number) => new Date(Date.parse("2026-11-21T09:00:00Z") + days * 86_400_000);
const organizer = (id: string) => db.proposalOrganizer.findUniqueOrThrow({ where: { id } });
const lettersTo = (email: string, template = "proposal-invitation") =>
  db.mail.findMany({ where: { recipientEmail: email, template }, orderBy: { createdAt: "asc" } });
const audited = (subjectId: string, action: string) => db.auditEntry.count({ where: { subjectId, action } });

async function invitedOrganizer(author: Actor, differing: { name?: string; email?: string; id?: string } = {}) {
  const proposalId = differing.id ?? (await makeDraft(author)).id;
  const email = differing.email ?? `contact.${randomUUID().slice(0, 8)}@example.org`;
  const input = addOrganizerSchema.parse({
    ...{ id: proposalId, submissionId: randomUUID(), name: differing.name ?? "Casa Abierta" },
    ...{ contactName: "Contact", contactEmail: email, letterLocale: "es" },
  });
  const { id } = await addOrganizer(input, contextOf(author));
  return { proposalId, id, email, input, token: invitationToken({ kind: "organizer", id }) };
}

const answer = (token: string, actor: Actor, how: "accept" | "decline" = "accept", words = "") =>
  answerInvitation({ token, answer: how, words }, contextOf(actor));

describe("adding a co-organizer", () => {
  test("named only: no letter, tied to the directory where it knows the name", async () => {
    const author = await makeActor("partner");
    const known = await makeOrganization("un_entity", { name: "Known Agency" });
    const { id: proposalId } = await makeDraft(author);
    const input = { id: proposalId, submissionId: randomUUID(), name: " known agency " };
    const { id } = await addOrganizer(addOrganizerSchema.parse(input), contextOf(author));
    expect(await organizer(id)).toMatchObject({ status: "named", organizationId: known.id, contactEmail: null });
    expect((await readOwnProposal(author, proposalId))?.content.coOrganizers).toBe("known agency");
    expect(await audited(proposalId, "proposal.nameOrganizer")).toBe(1);
  });

  test("with a contact: one letter in the language asked for, whose link names the invitation; sent twice adds once", async () => {
    const author = await makeActor("partner", { name: "Amal" });
    const { input, email, proposalId, id } = await invitedOrganizer(author);
    await addOrganizer(input, contextOf(author));
    expect(await organizer(id)).toMatchObject({ status: "invited", invitedById: author.personId });
    const letters = await lettersTo(email);
    expect(letters.map(({ locale, props }) => [locale, props])).toEqual([
      ["es", expect.objectContaining({ invitationId: id, kind: "organizer", author: "Amal", until: "2026-12-21" })],
    ]);
    expect(await db.proposalOrganizer.count({ where: { proposalId } })).toBe(1);
    expect(await audited(proposalId, "proposal.inviteOrganizer")).toBe(1);
  });

  test("faults are told at their fields, and nothing is kept", async () => {
    const author = await makeActor("partner");
    const { proposalId } = await invitedOrganizer(author, { name: "Twice" });
    const add = (fields: object) =>
      failureOf(
        addOrganizer(
          addOrganizerSchema.parse({ id: proposalId, submissionId: randomUUID(), ...fields }),
          contextOf(author),
        ),
      );
    expect(await add({ name: "TWICE" })).toMatchObject({ fields: { name: { key: "co-organizers.errors.there" } } });
    expect(await add({ name: "Other", contactEmail: author.email })).toMatchObject({
      fields: { contactEmail: { key: "co-organizers.errors.isAuthor" } },
    });
    expect(
      addOrganizerSchema.safeParse({ id: proposalId, submissionId: randomUUID(), name: "X", contactName: "Y" }).success,
    ).toBe(false);
    expect(await db.proposalOrganizer.count({ where: { proposalId } })).toBe(1);
  });

  test("only the author and the lead organization invite; strangers find nothing", async () => {
    const { id: organizationId } = await makeOrganization();
    const author = await makeActor("partner", { organizationId });
    const { proposalId, token, email } = await invitedOrganizer(author);
    const contact = await makeActor("partner", { email });
    await answer(token, contact);
    const invite = (actor: Actor) =>
      invitedOrganizer(actor, {
        id: proposalId,
        name: `By ${actor.email}`,
        email: `x.${randomUUID().slice(0, 6)}@example.org`,
      });
    expect(await failureOf(invite(contact))).toMatchObject({ kind: "forbidden" });
    for (const stranger of [visitor, await makeActor("partner"), await makeActor("secretariat")]) {
      expect(await failureOf(invite(stranger))).toMatchObject({ kind: "not-found" });
    }
    await expect(invite(await makeActor("partner", { organizationId }))).resolves.toBeDefined();
  });

  test("one address gets at most five letters a day", async () => {
    const email = `limited.${randomUUID().slice(0, 8)}@example.org`;
    const author = await makeActor("partner");
    for (let count = 0; count < 5; count += 1) await invitedOrganizer(author, { email });
    expect(await failureOf(invitedOrganizer(author, { email }))).toMatchObject({ kind: "rate-limited" });
  });
});

describe("answering", () => {
  test("accepting: the organization joins, its contact works on the proposal, the inviter is told, once", async () => {
    const author = await makeActor("partner");
    const { proposalId, id, email, token } = await invitedOrganizer(author);
    const contact = await makeActor("partner", { email, name: "Berta" });
    expect(await readOwnProposal(contact, proposalId)).toBeNull();
    await Promise.all([answer(token, contact), answer(token, contact)]);
    expect(await organizer(id)).toMatchObject({ status: "accepted", answeredById: contact.personId });
    expect(await readOwnProposal(contact, proposalId)).not.toBeNull();
    const told = await lettersTo(author.email, "invitation-answered");
    expect(told.map(({ props }) => props)).toEqual([expect.objectContaining({ answer: "accepted", name: "Berta" })]);
    expect(await audited(proposalId, "proposal.acceptInvitation")).toBe(1);
  });

  test("declining, with words: nothing opens, and the words reach the inviter", async () => {
    const author = await makeActor("partner");
    const { proposalId, id, email, token } = await invitedOrganizer(author);
    const contact = await makeActor("partner", { email });
    await answer(token, contact, "decline", "Not this year.");
    expect(await organizer(id)).toMatchObject({ status: "declined", answer: "Not this year." });
    expect(await readOwnProposal(contact, proposalId)).toBeNull();
    expect((await readOwnProposal(author, proposalId))?.content.coOrganizers).toBe("");
    const [letter] = await lettersTo(author.email, "invitation-answered");
    expect(letter?.props).toMatchObject({ answer: "declined", words: "Not this year." });
    expect(await failureOf(answer(token, contact))).toMatchObject({ kind: "gone" });
  });

  test("a forwarded letter opens nothing and tells nothing but a masked address", async () => {
    const author = await makeActor("partner");
    const { proposalId, id, email, token } = await invitedOrganizer(author);
    for (const other of [await makeActor("partner"), await makeActor("secretariat"), author, visitor]) {
      expect(await failureOf(answer(token, other))).toMatchObject({ kind: "forbidden" });
      const seen = await readInvitation(other, token, later(0));
      expect(seen).toEqual({ is: "foreign", maskedEmail: "c…@e….org" });
      expect(JSON.stringify(seen)).not.toContain(email);
    }
    expect(await organizer(id)).toMatchObject({ status: "invited" });
    expect(await db.proposalEditor.count({ where: { proposalId } })).toBe(0);
  });

  test("what ran out, was removed, or whose proposal was withdrawn can no longer be taken up, and says so", async () => {
    const author = await makeActor("partner");
    const expired = await invitedOrganizer(author, { name: "Late" });
    const contact = await makeActor("partner", { email: expired.email });
    const late = { ...contextOf(contact), now: later(30) };
    const input = { token: expired.token, answer: "accept" as const, words: "" };
    expect(await failureOf(answerInvitation(input, late))).toMatchObject({
      message: { key: "co-organizers.states.expired" },
    });

    const { id, version } = await organizer(expired.id);
    await removeOrganizer({ id, version }, contextOf(author));
    expect(await failureOf(answer(expired.token, contact))).toMatchObject({
      message: { key: "co-organizers.states.removed" },
    });
    expect(await readInvitation(contact, expired.token, later(0))).toMatchObject({
      state: "removed",
      title: "",
      lead: "",
    });

    const other = await invitedOrganizer(author);
    const otherContact = await makeActor("partner", { email: other.email });
    await withdrawProposal({ id: other.proposalId, version: 1, reason: "" }, contextOf(author));
    expect(await failureOf(answer(other.token, otherContact))).toMatchObject({
      message: { key: "co-organizers.states.closed" },
    });
  });

  test("a token that the portal did not make is none", async () => {
    const someone = await makeActor("partner");
    for (const token of ["", "x", "organizer_1..y", invitationToken({ kind: "editor", id: randomUUID() })]) {
      expect(await failureOf(answer(token, someone))).toMatchObject({ kind: "gone" });
      expect(await readInvitation(someone, token, later(0))).toEqual({ is: "unknown" });
    }
  });
});

describe("sending again, another contact, removing", () => {
  test("sent again it counts for another 30 days, by either letter; a stale page sends nothing", async () => {
    const author = await makeActor("partner");
    const { id, email, token } = await invitedOrganizer(author);
    const again = { ...contextOf(author), now: later(29) };
    const results = await Promise.allSettled([
      resendInvitation({ id, version: 1 }, again),
      resendInvitation({ id, version: 1 }, again),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await lettersTo(email)).toHaveLength(2);
    const contact = await makeActor("partner", { email });
    await answerInvitation({ token, answer: "accept", words: "" }, { ...contextOf(contact), now: later(50) });
    expect(await organizer(id)).toMatchObject({ status: "accepted" });
  });

  test("another address makes the first letter worthless", async () => {
    const author = await makeActor("partner");
    const first = await invitedOrganizer(author);
    const email = `second.${randomUUID().slice(0, 8)}@example.org`;
    const change = {
      id: first.id,
      version: 1,
      contactName: "Second",
      contactEmail: email,
      letterLocale: "en" as const,
    };
    await inviteContact(change, contextOf(author));
    const formerContact = await makeActor("partner", { email: first.email });
    expect(await failureOf(answer(first.token, formerContact))).toMatchObject({ kind: "forbidden" });
    await answer(first.token, await makeActor("partner", { email }));
    expect(await organizer(first.id)).toMatchObject({ status: "accepted", contactEmail: email });
  });

  test("removing takes the contact off too, at once", async () => {
    const author = await makeActor("partner");
    const { proposalId, id, email, token } = await invitedOrganizer(author);
    const contact = await makeActor("partner", { email });
    await answer(token, contact);
    const { version } = await organizer(id);
    expect(await failureOf(removeOrganizer({ id, version }, contextOf(contact)))).toMatchObject({ kind: "forbidden" });
    expect(await failureOf(removeOrganizer({ id, version: version - 1 }, contextOf(author)))).toMatchObject({
      kind: "stale",
    });
    await removeOrganizer({ id, version }, contextOf(author));
    expect(await readOwnProposal(contact, proposalId)).toBeNull();
    expect(await audited(proposalId, "proposal.removeOrganizer")).toBe(1);
  });
});

describe("colleagues", () => {
  const invite = (id: string, email: string, actor: Actor) =>
    inviteEditor({ id, email, name: "Colleague", letterLocale: "en" }, contextOf(actor));
  const editorOf = (proposalId: string, email: string) =>
    db.proposalEditor.findUniqueOrThrow({ where: { proposalId_email: { proposalId, email } } });

  test("are invited, accept, read and get the letters to the proposer, one each", async () => {
    const author = await makeActor("partner");
    const colleague = await makeActor("partner");
    const draft = await makeAnsweredDraft(author);
    await invite(draft.id, colleague.email, author);
    const { id } = await editorOf(draft.id, colleague.email);
    await submitProposal(draft, contextOf(author));
    expect(await lettersTo(colleague.email, "proposal-submitted")).toHaveLength(0);
    await answer(invitationToken({ kind: "editor", id }), colleague);
    await withdrawProposal({ id: draft.id, version: draft.version + 1, reason: "" }, contextOf(colleague));

    const second = await makeAnsweredDraft(author);
    await invite(second.id, colleague.email, author);
    await answer(invitationToken({ kind: "editor", id: (await editorOf(second.id, colleague.email)).id }), colleague);
    await submitProposal(second, contextOf(author));
    for (const { email } of [author, colleague]) {
      const letters = await lettersTo(email, "proposal-submitted");
      expect(letters.filter(({ occurrence }) => occurrence.includes(second.id))).toHaveLength(1);
    }
  });

  test("leave by themselves, are removed, and are invited anew by the same letter", async () => {
    const author = await makeActor("partner");
    const colleague = await makeActor("partner");
    const { id: proposalId } = await makeDraft(author);
    await invite(proposalId, colleague.email, author);
    const { id } = await editorOf(proposalId, colleague.email);
    const token = invitationToken({ kind: "editor", id });
    await answer(token, colleague);
    expect(await failureOf(invite(proposalId, colleague.email, author))).toMatchObject({
      fields: { email: { key: "co-organizers.errors.worksOnIt" } },
    });
    const { version } = await editorOf(proposalId, colleague.email);
    expect(await removeEditor({ id, version }, contextOf(colleague))).toEqual({ proposalId, left: true });
    expect(await readOwnProposal(colleague, proposalId)).toBeNull();
    await invite(proposalId, colleague.email, author);
    await answer(token, colleague);
    expect(await readOwnProposal(colleague, proposalId)).not.toBeNull();
    const now = await editorOf(proposalId, colleague.email);
    expect(
      await failureOf(removeEditor({ id, version: now.version }, contextOf(await makeActor("partner")))),
    ).toMatchObject({
      kind: "not-found",
    });
    await removeEditor({ id, version: now.version }, contextOf(author));
    expect(await readOwnProposal(colleague, proposalId)).toBeNull();
  });

  test("the list shows everybody to those who work on it, and nobody else", async () => {
    const author = await makeActor("partner");
    const { proposalId } = await invitedOrganizer(author);
    await invite(proposalId, "pending@example.org", author);
    expect(await peopleOfProposal(author, proposalId, later(0))).toMatchObject({
      mayInvite: true,
      organizers: [{ name: "Casa Abierta", state: "open" }],
      editors: [{ email: "pending@example.org", state: "open" }],
    });
    expect((await peopleOfProposal(author, proposalId, later(31)))?.organizers[0]?.state).toBe("expired");
    expect(await peopleOfProposal(await makeActor("secretariat"), proposalId, later(0))).toBeNull();
    expect(await peopleOfProposal(await makeActor("partner"), proposalId, later(0))).toBeNull();
  });
});
