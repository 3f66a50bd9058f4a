import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { assignReviewers } from "@/lib/assessments/assign-reviewers";
import { type Advice, forEachCriterion } from "@/lib/assessments/criteria";
import { handIn } from "@/lib/assessments/hand-in";
import { assessmentsOf, candidatesFor, countOwnAssessments, ownAssessments } from "@/lib/assessments/queries";
import { recuse } from "@/lib/assessments/recuse";
import { releaseReviewer } from "@/lib/assessments/release-reviewer";
import { saveAssessment } from "@/lib/assessments/save-assessment";
import { db } from "@/lib/db/client";
import { decide } from "@/lib/decisions/decide";
import { readDeskProposal } from "@/lib/proposals/queries";
import { contextOf, makeActor, makeOrganization, makeWorkstream } from "../../factories/people";
import { makeSubmitted } from "../../factories/proposal";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

type Person = Awaited<ReturnType<typeof makeActor>>;
let secretariat: Person;
let lead: Person;
let other: Person;
let proposal: { id: string; version: number };
const dueOn = "2026-12-01";

beforeEach(async () => {
  const workstream = await makeWorkstream();
  secretariat = await makeActor("secretariat", { name: "Sam Secretary" });
  lead = await makeActor("workstream-lead", { workstreamId: workstream.id, name: "Lea Lead" });
  other = await makeActor("workstream-lead", { workstreamId: (await makeWorkstream()).id, name: "Otto Other" });
  proposal = await makeSubmitted(await makeActor("partner"), { scope: { workstreamId: workstream.id } });
});

const assign = (people: readonly Person[], by: Actor = secretariat, day = dueOn) =>
  assignReviewers({ id: proposal.id, reviewerIds: people.map(({ personId }) => personId), dueOn: day }, contextOf(by));
const assessmentOf = (person: Person) =>
  db.assessment.findUniqueOrThrow({
    where: { proposalId_reviewerId: { proposalId: proposal.id, reviewerId: person.personId } },
    include: { marks: true },
  });
const content = (mark: number | null, advice: Advice | null, comment = "") => ({
  answers: forEachCriterion(() => ({ mark, comment })),
  advice,
  comment: "Taken together it is good.",
});
async function save(person: Person, what = content(3, "approve"), version?: number) {
  const row = await assessmentOf(person);
  const input = { id: proposal.id, version: version ?? row.version, ...what, next: "stay" as const };
  return saveAssessment(input, contextOf(person));
}
async function done(person: Person, mark = 3, advice: Advice = "approve") {
  const { version } = await save(person, content(mark, advice));
  await handIn({ id: proposal.id, version }, contextOf(person));
}
async function seenBy(person: Person) {
  const view = await readDeskProposal(person, proposal.id);
  return view && assessmentsOf(person, view);
}
const stepsOf = async (subjectId: string) =>
  (await db.auditEntry.findMany({ where: { subjectId }, orderBy: { id: "asc" } })).map(({ action }) => action);
const letters = (person: Person, template: string) => db.mail.count({ where: { personId: person.personId, template } });

describe("asking people to assess", () => {
  test("several at once, each with a letter and an entry in the history; asked again they only get the new day", async () => {
    expect(await assign([lead, other])).toEqual({ assigned: 2 });
    expect(await assign([lead, other], secretariat, "2026-12-05")).toEqual({ assigned: 0 });
    const row = await assessmentOf(lead);
    expect(row).toMatchObject({ status: "assigned", assignedById: secretariat.personId });
    expect(row.dueOn).toEqual(new Date("2026-12-05T00:00:00Z"));
    expect(await stepsOf(row.id)).toEqual(["assessment.assign", "assessment.setDue"]);
    expect(await letters(lead, "assessment-assigned")).toBe(1);
    expect(await letters(other, "assessment-assigned")).toBe(1);
  });

  test("two who ask the same person at once ask once", async () => {
    const second = await makeActor("secretariat");
    const results = await Promise.all([assign([lead]), assign([lead], second)]);
    expect(results.map(({ assigned }) => assigned).sort()).toEqual([0, 1]);
    expect(await letters(lead, "assessment-assigned")).toBe(1);
  });

  test("a reviewer of another workstream reads the proposal from then on, and no more when the assignment is taken back", async () => {
    expect(await readDeskProposal(other, proposal.id)).toBeNull();
    await assign([other]);
    expect(await readDeskProposal(other, proposal.id)).not.toBeNull();
    const { id: assessmentId, version } = await assessmentOf(other);
    await releaseReviewer({ id: proposal.id, assessmentId, version }, contextOf(secretariat));
    expect(await readDeskProposal(other, proposal.id)).toBeNull();
    expect(await letters(other, "assessment-released")).toBe(1);
    expect(await assign([other])).toEqual({ assigned: 1 });
    expect(await letters(other, "assessment-assigned")).toBe(2);
  });

  test("nobody with a conflict of interest, who is shown with the reason and refused", async () => {
    const { id: organizationId } = await makeOrganization();
    const tied = await makeActor("secretariat", { organizationId });
    const named = await makeActor("secretariat", { name: "Nadia Named" });
    await db.proposal.update({ where: { id: proposal.id }, data: { speakers: "Ms Nadia NAMED, IOM" } });
    await db.proposalOrganizer.create({
      data: { proposalId: proposal.id, position: 9, name: "Tied", organizationId },
    });
    const view = await readDeskProposal(secretariat, proposal.id);
    if (!view) throw new Error("the secretariat reads every proposal");
    const reasons = Object.fromEntries((await candidatesFor(secretariat, view)).map((one) => [one.id, one.conflicts]));
    expect(reasons[tied.personId]).toEqual(["coOrganizer"]);
    expect(reasons[named.personId]).toEqual(["speaker"]);
    expect(reasons[lead.personId]).toEqual([]);
    expect(await failureOf(assign([lead, tied]))).toMatchObject({
      kind: "invalid",
      fields: { reviewerIds: { key: "assessments.errors.conflictOf", values: { reason: "coOrganizer" } } },
    });
    expect(await db.assessment.count({ where: { proposalId: proposal.id } })).toBe(0);
  });

  test("not by a lead, not of a partner, not until yesterday, not when it is decided", async () => {
    expect(await failureOf(assign([other], lead))).toMatchObject({ kind: "forbidden" });
    expect(await failureOf(assign([other], other))).toMatchObject({ kind: "not-found" });
    expect(await failureOf(assign([await makeActor("partner")]))).toMatchObject({ kind: "invalid" });
    expect(await failureOf(assign([lead], secretariat, "2026-11-20"))).toMatchObject({
      fields: { dueOn: { key: "assessments.errors.dueInPast" } },
    });
    await decide({ ...proposal, outcome: "decline", announce: "later", reason: "No." }, contextOf(secretariat));
    expect(await failureOf(assign([lead]))).toMatchObject({ message: { key: "assessments.errors.decided" } });
  });
});

describe("assessing", () => {
  test("a draft is read by nobody else, and is not handed in before it is whole", async () => {
    await assign([lead, other]);
    const { version } = await save(lead, content(null, null));
    expect(await failureOf(handIn({ id: proposal.id, version }, contextOf(lead)))).toMatchObject({
      message: { key: "assessments.errors.incomplete", values: { count: 6 } },
    });
    await save(lead);
    const seen = await seenBy(secretariat);
    expect(seen?.assessments.map(({ status, content: said }) => [status, said])).toEqual([
      ["assigned", null],
      ["assigned", null],
    ]);
    expect(seen?.summary).toBeNull();
    expect(
      (await seenBy(other))?.assessments.find(({ reviewerId }) => reviewerId === lead.personId)?.content,
    ).toBeNull();
  });

  test("who cannot tell says why, and then it counts as said", async () => {
    await assign([lead]);
    const { version } = await save(lead, content(null, "decline", "No budget is named."));
    await handIn({ id: proposal.id, version }, contextOf(lead));
    const seen = await seenBy(secretariat);
    expect(seen?.summary?.means.feasible).toEqual({ mean: null, of: 0 });
    expect(seen?.summary?.advice).toMatchObject({ decline: 1, approve: 0 });
  });

  test("is independent: the others are read after handing in one's own, and the secretariat reads them at once", async () => {
    await assign([lead, other]);
    await done(lead, 4, "approve");
    const before = await seenBy(other);
    expect(before?.summary).toBeNull();
    expect(
      before?.assessments.filter(({ content: said }) => said !== null).map(({ reviewerId }) => reviewerId),
    ).toEqual([other.personId]);
    expect((await seenBy(secretariat))?.summary).toMatchObject({ count: 1 });
    await done(other, 1, "decline");
    const after = await seenBy(other);
    expect(after?.summary).toMatchObject({ count: 2, advice: { approve: 1, decline: 1 } });
    expect(after?.summary?.means.timely).toEqual({ mean: 2.5, of: 2 });
  });

  test("handed in, it may be amended whole until the proposal is decided, also when that is held", async () => {
    await assign([lead]);
    await done(lead, 2);
    expect(await failureOf(save(lead, content(null, "approve")))).toMatchObject({
      kind: "invalid",
      fields: { "answers.timely.mark": { key: "errors.chooseOne" } },
    });
    expect(await save(lead, content(4, "approve"))).toMatchObject({ handedIn: true });
    const row = await assessmentOf(lead);
    expect(row.marks.map(({ mark }) => mark)).toEqual([4, 4, 4, 4, 4]);
    expect((await stepsOf(row.id)).slice(-2)).toEqual(["assessment.handIn", "assessment.amend"]);
    await decide({ ...proposal, outcome: "decline", announce: "later", reason: "No." }, contextOf(secretariat));
    expect(await failureOf(save(lead))).toMatchObject({ message: { key: "assessments.errors.decided" } });
  });

  test("of two tabs one is told that the other was faster, and nothing is mixed", async () => {
    await assign([lead]);
    const { version } = await assessmentOf(lead);
    const results = await Promise.allSettled([
      save(lead, content(1, "decline"), version),
      save(lead, content(4, "approve"), version),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const loser = results.find((result) => result.status === "rejected");
    expect(await failureOf(Promise.reject(loser?.reason))).toMatchObject({
      kind: "stale",
      message: { values: { who: "Lea Lead" } },
    });
    const row = await assessmentOf(lead);
    expect(new Set(row.marks.map(({ mark }) => mark))).toEqual(new Set([row.advice === "approve" ? 4 : 1]));
  });

  test("is for those who were asked and have no conflict of interest now", async () => {
    await assign([lead]);
    expect(
      await failureOf(saveAssessment({ ...proposal, ...content(3, "approve"), next: "stay" }, contextOf(other))),
    ).toMatchObject({ kind: "not-found" });
    const { id: organizationId } = await makeOrganization();
    await db.proposalOrganizer.create({ data: { proposalId: proposal.id, position: 9, name: "New", organizationId } });
    const tied = { ...lead, organizationIds: [organizationId] };
    expect(await failureOf(save(tied))).toMatchObject({ kind: "forbidden" });
  });
});

describe("stepping aside", () => {
  test("tells whoever asked, ends reading and deciding, and keeps the words out of the history", async () => {
    const reviewer = await makeActor("secretariat", { name: "Rita Reviewer" });
    await assign([reviewer, lead]);
    await done(lead);
    const { version, id } = await assessmentOf(reviewer);
    const conflict = "My sister leads the organization.";
    await recuse({ id: proposal.id, version, conflict }, contextOf(reviewer));
    expect(await letters(secretariat, "assessment-recused")).toBe(1);
    expect(await db.auditEntry.findFirst({ where: { subjectId: id, action: "assessment.recuse" } })).toMatchObject({
      reason: null,
    });
    expect(await seenBy(reviewer)).toBeNull();
    const decline = decide({ ...proposal, outcome: "decline", reason: "No." }, contextOf(reviewer));
    expect(await failureOf(decline)).toMatchObject({ kind: "forbidden" });
    const row = (await seenBy(secretariat))?.assessments.find(({ reviewerId }) => reviewerId === reviewer.personId);
    expect(row).toMatchObject({ status: "recused", conflict });
    expect((await seenBy(lead))?.assessments.find(({ reviewerId }) => reviewerId === reviewer.personId)?.conflict).toBe(
      "",
    );
  });

  test("is possible after handing in, and takes the marks out of the sum", async () => {
    await assign([lead]);
    await done(lead);
    const { version } = await assessmentOf(lead);
    await recuse({ id: proposal.id, version, conflict: "I will speak there." }, contextOf(lead));
    expect((await seenBy(secretariat))?.summary).toBeNull();
  });
});

test("my assessments: what waits by its day, what is late, and nothing that is decided already", async () => {
  await assign([lead]);
  expect(await countOwnAssessments(lead, new Date("2026-12-02T00:00:00Z"))).toEqual({ open: 1, overdue: 1 });
  expect(await countOwnAssessments(lead, new Date("2026-12-01T00:00:00Z"))).toEqual({ open: 1, overdue: 0 });
  expect((await ownAssessments(lead, "open", 1)).rows).toMatchObject([{ proposal: { id: proposal.id } }]);
  await decide({ ...proposal, outcome: "decline", announce: "later", reason: "No." }, contextOf(secretariat));
  expect(await countOwnAssessments(lead, new Date("2026-12-02T00:00:00Z"))).toEqual({ open: 0, overdue: 0 });
  expect((await ownAssessments(lead, "open", 1)).total).toBe(0);
});
