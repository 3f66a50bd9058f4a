import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { announceDecisions } from "@/lib/decisions/announce";
import { decide } from "@/lib/decisions/decide";
import { editLetter, resetLetter } from "@/lib/decisions/edit-letter";
import { readDecisionFilters } from "@/lib/decisions/filters";
import { previewLetter } from "@/lib/decisions/preview-letter";
import { announcedIn, countHeldDecisions, decisions, heldDecision, readLetter } from "@/lib/decisions/queries";
import type { DecideInput } from "@/lib/decisions/schema";
import { withdrawDecision } from "@/lib/decisions/withdraw-decision";
import { renderMail } from "@/lib/mail/render-mail";
import { readDeskProposal, readOwnProposal } from "@/lib/proposals/queries";
import { requestChanges } from "@/lib/proposals/request-changes";
import { submitProposal } from "@/lib/proposals/submit-proposal";
import { withdrawProposal } from "@/lib/proposals/withdraw-proposal";
import { contextOf, makeActor, makeOrganization } from "../../factories/people";
import { makeSubmitted, proposalRow } from "../../factories/proposal";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

type Person = Awaited<ReturnType<typeof makeActor>>;
let author: Person;
let secretariat: Person;
let colleague: Person;
let proposal: { id: string; version: number };

beforeEach(async () => {
  author = await makeActor("partner", { name: "Amal Author" });
  secretariat = await makeActor("secretariat", { name: "Sam Secretary" });
  colleague = await makeActor("secretariat", { name: "Cora Colleague" });
  proposal = await makeSubmitted(author);
});

const ref = ({ id, version }: { id: string; version: number }) => ({ id, version });
type Decline = Partial<Extract<DecideInput, { outcome: "decline" }>>;
const hold = (differing: Decline = {}, by: Person = secretariat, of = proposal) =>
  decide({ ...ref(of), outcome: "decline", announce: "later", reason: "Out of scope.", ...differing }, contextOf(by));
const rowOf = (id: string) => db.proposalDecision.findUniqueOrThrow({ where: { id } });
const announce = async (ids: readonly string[], by: Person = secretariat) => {
  const rows = await Promise.all(ids.map(rowOf));
  return announceDecisions({ decisions: rows.map(ref) }, contextOf(by));
};
const stepsOf = async (subjectId: string) =>
  (await db.auditEntry.findMany({ where: { subjectId }, orderBy: { id: "asc" } })).map(({ action }) => action);
const lettersTo = (person: Person) =>
  db.mail.findMany({
    where: { personId: person.personId, template: { notIn: ["proposal-submitted"] } },
    orderBy: { id: "asc" },
  });

describe("a held decision", () => {
  test.each([
    ["approve", { date: "none", dateIsFinal: false, reason: "Welcome." }],
    ["reserve", { reason: "Next year." }],
    ["decline", { reason: "Out of scope." }],
  ] as const)("to %s changes nothing that the proposer can see, until it is announced", async (outcome, more) => {
    const before = await readOwnProposal(author, proposal.id);
    const steps = await stepsOf(proposal.id);
    const input = { ...ref(proposal), outcome, announce: "later", ...more } as DecideInput;
    const { decisionId, talkSlug } = await decide(input, contextOf(secretariat));
    expect(talkSlug).toBeNull();
    expect(await readOwnProposal(author, proposal.id)).toEqual(before);
    expect(await stepsOf(proposal.id)).toEqual(steps);
    expect(await lettersTo(author)).toEqual([]);
    expect(await db.talk.count({ where: { proposalId: proposal.id } })).toBe(0);

    expect(await announce([decisionId], colleague)).toMatchObject({ announced: 1, failed: 0 });
    const after = await readOwnProposal(author, proposal.id);
    const states = { approve: "approved", reserve: "in_reserve", decline: "declined" };
    expect(after?.status).toBe(states[outcome]);
    expect(after?.messages).toMatchObject([{ kind: "decision", body: more.reason }]);
    expect(await lettersTo(author)).toHaveLength(1);
    expect(await stepsOf(decisionId)).toEqual(["proposalDecision.decide", "proposalDecision.announce"]);
    expect(await stepsOf(proposal.id)).toEqual([...steps, `proposal.${outcome}`]);
    expect(await rowOf(decisionId)).toMatchObject({
      decidedById: secretariat.personId,
      announcedById: colleague.personId,
    });
  });

  test("is seen at the desk by who has no conflict of interest, and by nobody else", async () => {
    const { id: organizationId } = await makeOrganization();
    const tied = await makeActor("secretariat", { organizationId });
    await db.proposalOrganizer.create({ data: { proposalId: proposal.id, position: 9, name: "Tied", organizationId } });
    await hold();
    const count = await countHeldDecisions(secretariat);
    expect(await countHeldDecisions(tied)).toBe((count ?? 0) - 1);
    expect(await countHeldDecisions(author)).toBeNull();
    for (const [person, sees] of [
      [colleague, true],
      [tied, false],
    ] as const) {
      const view = await readDeskProposal(person, proposal.id);
      if (!view) throw new Error("the secretariat reads every proposal");
      expect((await heldDecision(person, view)) !== null).toBe(sees);
      const { rows } = await decisions(person, readDecisionFilters({ q: view.reference ?? "" }));
      expect(rows).toHaveLength(sees ? 1 : 0);
    }
    expect((await decisions(author, readDecisionFilters({}))).total).toBe(0);
    expect(await failureOf(announceDecisions({ decisions: [] }, contextOf(author)))).toMatchObject({
      kind: "forbidden",
    });
    expect(await failureOf(hold({}, tied))).toMatchObject({ kind: "forbidden" });
  });

  test("is changed by who saw it as it is; whoever decides without having seen it is told who was faster", async () => {
    const { decisionId } = await hold();
    const stale = { kind: "stale", message: { values: { who: "Sam Secretary" } } };
    expect(await failureOf(hold({ reason: "Me too." }, colleague))).toMatchObject(stale);
    await hold({ reason: "Better said.", decisionId, decisionVersion: 1 });
    expect(await failureOf(hold({ decisionId, decisionVersion: 1 }, colleague))).toMatchObject(stale);
    expect(await rowOf(decisionId)).toMatchObject({ reason: "Better said.", version: 2 });
    expect(await stepsOf(decisionId)).toEqual(["proposalDecision.decide", "proposalDecision.changeDecision"]);
  });

  test("taken back, it leaves no trace for the proposer, and the proposal can be decided again", async () => {
    const { decisionId } = await hold();
    const { version } = await rowOf(decisionId);
    expect(await withdrawDecision({ id: decisionId, version }, contextOf(colleague))).toEqual({
      proposalId: proposal.id,
    });
    expect(await announce([decisionId])).toMatchObject({ announced: 0, failed: 1 });
    expect(await lettersTo(author)).toEqual([]);
    expect((await proposalRow(proposal.id)).status).toBe("submitted");
    expect(await failureOf(withdrawDecision({ id: decisionId, version }, contextOf(colleague)))).toMatchObject({
      kind: "stale",
      message: { values: { who: "Cora Colleague" } },
    });
    await hold();
  });

  test("keeps the proposal from being given back for changes meanwhile", async () => {
    await hold();
    const request = requestChanges({ ...ref(proposal), reason: "Say more." }, contextOf(colleague));
    expect(await failureOf(request)).toMatchObject({ message: { key: "decisions.errors.held" } });
  });

  test("of two who decide at once, one wins and the other is told who", async () => {
    for (let round = 0; round < 5; round += 1) {
      const one = await makeSubmitted(author);
      const results = await Promise.allSettled([hold({}, secretariat, one), hold({}, colleague, one)]);
      expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      const winner = results[0]?.status === "fulfilled" ? secretariat : colleague;
      const loser = results.find((result) => result.status === "rejected");
      expect(await failureOf(Promise.reject(loser?.reason))).toMatchObject({
        kind: "stale",
        message: { values: { who: winner.name } },
      });
      expect(await db.proposalDecision.count({ where: { proposalId: one.id } })).toBe(1);
    }
  });
});

describe("what cannot be announced", () => {
  test("stops no other, is reported with its reason, and stays held", async () => {
    const withdrawn = await makeSubmitted(author);
    const [first, second] = [await hold(), await hold({}, secretariat, withdrawn)];
    await withdrawProposal({ ...ref(withdrawn), reason: "" }, contextOf(author));
    const result = await announce([second.decisionId, first.decisionId]);
    expect(result).toMatchObject({ announced: 1, failed: 1 });
    const report = await announcedIn(secretariat, result.batch);
    expect(report?.announced.map(({ id }) => id)).toEqual([first.decisionId]);
    expect(report?.refused).toMatchObject([{ id: second.decisionId, blocker: "withdrawn", announcedAt: null }]);
    expect(await announcedIn(colleague, result.batch)).toEqual({ announced: [], refused: [] });
    expect((await lettersTo(author)).map(({ template }) => template)).toEqual(["proposal-declined"]);
  });

  test("is a decision on what was amended since, until somebody looks again", async () => {
    const one = await makeSubmitted(author);
    await requestChanges({ ...ref(one), reason: "Say more." }, contextOf(secretariat));
    const returned = await proposalRow(one.id);
    const { decisionId } = await hold({}, secretariat, returned);
    await submitProposal(ref(returned), contextOf(author));
    expect(await announce([decisionId])).toMatchObject({ announced: 0, failed: 1 });
    const again = await proposalRow(one.id);
    expect(again.status).toBe("submitted");
    await hold({ decisionId, decisionVersion: 1 }, colleague, again);
    expect(await announce([decisionId])).toMatchObject({ announced: 1, failed: 0 });
  });

  test("is a decision that changed after the page which asked was opened, and one that is not the reader's to know", async () => {
    const { decisionId } = await hold();
    const seen = ref(await rowOf(decisionId));
    await hold({ reason: "Better said.", decisionId, decisionVersion: 1 }, colleague);
    expect(await announceDecisions({ decisions: [seen] }, contextOf(secretariat))).toMatchObject({ failed: 1 });
    const unknown = { id: "0199a0e2-0000-7000-8000-000000000001", version: 1 };
    expect(await announceDecisions({ decisions: [unknown] }, contextOf(secretariat))).toMatchObject({ failed: 1 });
    expect(await db.auditEntry.count({ where: { subjectId: unknown.id } })).toBe(0);
  });
});

describe("the letter", () => {
  test("is previewed in the proposer's language and sent in the words that staff gave it, which stay inert", async () => {
    await db.person.update({ where: { id: author.personId }, data: { locale: "fr" } });
    const { decisionId } = await hold();
    const found = await readLetter(secretariat, decisionId);
    if (!found) throw new Error("the letter of a held decision is there");
    const { proposal: named, target } = found.view;
    const letter = await previewLetter(named, found.decision, target, named.locale);
    expect(named.locale).toBe("fr");
    expect(letter.text).toContain("Out of scope.");
    expect(letter.body).toContain("Out of scope.");
    expect(letter.subject).toContain(named.reference);
    expect(letter.subject).not.toMatch(/^Your proposal/);

    const body = "Chère Amal,\n<b>merci</b> https://evil.example\n{title}";
    await editLetter({ id: decisionId, version: 1, subject: "Votre proposition", body }, contextOf(secretariat));
    expect(await failureOf(resetLetter({ id: decisionId, version: 1 }, contextOf(colleague)))).toMatchObject({
      kind: "stale",
    });
    await announce([decisionId]);
    const [mail] = await lettersTo(author);
    if (!mail) throw new Error("a letter went out");
    expect(mail.locale).toBe("fr");
    const sent = await renderMail({ template: mail.template, props: mail.props, locale: mail.locale });
    expect(sent.subject).toBe("Votre proposition");
    expect(sent.text).toContain("Chère Amal,");
    expect(sent.text).toContain("{title}");
    expect(sent.html).not.toMatch(/<b>merci|https:\/\/evil/);
    expect(sent.text).not.toContain("Out of scope.");
  });

  test("is the portal's own again when it is reset, and when the decision changes", async () => {
    const { decisionId } = await hold();
    const own = { id: decisionId, subject: "S", body: "B" };
    await editLetter({ ...own, version: 1 }, contextOf(secretariat));
    await resetLetter({ id: decisionId, version: 2 }, contextOf(secretariat));
    expect(await rowOf(decisionId)).toMatchObject({ letterSubject: null, letterBody: null });
    await editLetter({ ...own, version: 3 }, contextOf(secretariat));
    await hold({ decisionId, decisionVersion: 4, reason: "Another." });
    expect(await rowOf(decisionId)).toMatchObject({ letterSubject: null, letterBody: null });
  });
});

test("from the reserve a proposal is taken up, and a letter tells of each", async () => {
  await decide({ ...ref(proposal), outcome: "reserve", reason: "Next year." }, contextOf(secretariat));
  const reserved = await proposalRow(proposal.id);
  const approval = { ...ref(reserved), outcome: "approve", date: "none", dateIsFinal: false, reason: "" } as const;
  const { talkSlug } = await decide(approval, contextOf(colleague));
  expect(talkSlug).not.toBeNull();
  expect((await lettersTo(author)).map(({ template }) => template)).toEqual(["proposal-reserved", "proposal-approved"]);
});
