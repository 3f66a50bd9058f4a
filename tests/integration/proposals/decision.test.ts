import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type Actor, visitor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { requestChanges } from "@/lib/proposals/request-changes";
import { submitProposal } from "@/lib/proposals/submit-proposal";
import { approveProposal, declineProposal, mergeProposal } from "../../factories/decision";
import { contextOf, makeActor, makeOrganization, makeWorkstream } from "../../factories/people";
import { makeSubmitted, proposalRow } from "../../factories/proposal";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

interface Ref {
  id: string;
  version: number;
}

const seen = ({ id, version }: Ref) => ({ id, version });
const approval = (proposal: Ref, differing: object = {}) => ({
  ...seen(proposal),
  date: "none",
  dateIsFinal: false,
  reason: "",
  ...differing,
});
const datesOf = (proposalId: string) =>
  db.proposalDate.findMany({ where: { proposalId }, orderBy: { position: "asc" } });
const talkOf = (proposalId: string) =>
  db.talk.findUniqueOrThrow({ where: { proposalId }, include: { organizers: { orderBy: { position: "asc" } } } });
const stepsOf = async (subjectId: string) =>
  (
    await db.auditEntry.findMany({ where: { subjectId, NOT: { action: "proposal.revise" } }, orderBy: { id: "asc" } })
  ).map((entry) => entry.action);
const mailsOf = (actor: Actor, template: string) =>
  db.mail.count({ where: { personId: actor.personId ?? "", template } });

describe("approving", () => {
  test("opens the talk with everything that was proposed, and tells the proposer", async () => {
    const icrc = await db.organization.create({
      data: {
        slug: randomUUID(),
        name: "International Committee of the Red Cross",
        acronym: "ICRC",
        kind: "stakeholder",
        category: "rcrc",
      },
    });
    const { id: workstreamId } = await makeWorkstream();
    const author = await makeActor("partner");
    const secretariat = await makeActor("secretariat");
    const proposal = await makeSubmitted(author, { scope: { workstreamId } });
    const [first] = await datesOf(proposal.id);
    const { slug } = await approveProposal(
      approval(proposal, { date: first?.id, reason: "Welcome." }),
      contextOf(secretariat),
    );
    const talk = await talkOf(proposal.id);
    expect(slug).toBe("actionable-recommendations-on-missing-migrants-2027-03");
    expect(talk).toMatchObject({
      slug,
      kind: "talk",
      status: "planned",
      title: proposal.title,
      summary: proposal.objective,
      level: "global",
      regions: ["africa", "lac"],
      countries: ["CO"],
      primaryObjective: 8,
      objectives: [8, 3, 7, 23],
      principles: ["f"],
      workstreamId,
      audience: "open",
      listing: "listed",
      chathamHouse: false,
      format: "hybrid",
      venue: "IOM Headquarters, Geneva",
      languages: ["en", "fr", "es"],
      schedulePrecision: "minute",
      startsAt: new Date("2027-03-23T14:00:00Z"),
      endsAt: new Date("2027-03-23T15:30:00Z"),
      timeZone: "Europe/Zurich",
      scheduleWords: "23 March 2027",
    });
    expect(talk.organizers.map(({ name, lead, organizationId }) => [name, lead, organizationId])).toEqual([
      ["United Nations Network on Migration", true, null],
      ["International Committee of the Red Cross", false, icrc.id],
      ["IFRC", false, null],
      ["IOM", false, null],
      ["UNHCR", false, null],
    ]);
    expect(await proposalRow(proposal.id)).toMatchObject({ status: "approved", decidedAt: expect.any(Date) });
    expect(await stepsOf(proposal.id)).toEqual(["proposal.create", "proposal.submit", "proposal.approve"]);
    expect(await stepsOf(talk.id)).toEqual(["talk.open"]);
    expect(await mailsOf(author, "proposal-approved")).toBe(1);
    const [message] = await db.proposalMessage.findMany({ where: { proposalId: proposal.id } });
    expect(message).toMatchObject({ kind: "decision", body: "Welcome.", authorId: secretariat.personId });
  });

  test("a day that is agreed schedules the talk, by its own step", async () => {
    const proposal = await makeSubmitted(await makeActor("partner"));
    const [first] = await datesOf(proposal.id);
    const secretariat = contextOf(await makeActor("secretariat"));
    await approveProposal(approval(proposal, { date: first?.id, dateIsFinal: true }), secretariat);
    const talk = await talkOf(proposal.id);
    expect(talk.status).toBe("scheduled");
    expect(await stepsOf(talk.id)).toEqual(["talk.open", "talk.schedule"]);
  });

  test("a vague date opens a planned talk with that vague date, and none at all an open one", async () => {
    const secretariat = contextOf(await makeActor("secretariat"));
    const vague = await makeSubmitted(await makeActor("partner"), { dates: { dates: [{ words: "March 2023" }] } });
    const [march] = await datesOf(vague.id);
    await approveProposal(approval(vague, { date: march?.id }), secretariat);
    expect(await talkOf(vague.id)).toMatchObject({
      status: "planned",
      schedulePrecision: "month",
      scheduleWords: "March 2023",
    });
    const open = await makeSubmitted(await makeActor("partner"), { talk: { title: "Ünïcode & 移民" } });
    const { slug } = await approveProposal(approval(open), secretariat);
    expect(slug).toBe("unicode");
    expect(await talkOf(open.id)).toMatchObject({ status: "planned", schedulePrecision: "unknown" });
  });

  test("a vague date cannot be called agreed, nor the date of another proposal taken; nothing changes", async () => {
    const secretariat = contextOf(await makeActor("secretariat"));
    const proposal = await makeSubmitted(await makeActor("partner"));
    const other = await makeSubmitted(await makeActor("partner"));
    const [, week] = await datesOf(proposal.id);
    const [foreign] = await datesOf(other.id);
    expect(
      await failureOf(approveProposal(approval(proposal, { date: week?.id, dateIsFinal: true }), secretariat)),
    ).toMatchObject({
      kind: "invalid",
      fields: { dateIsFinal: { key: "proposals.approve.dateNeedsDay" } },
    });
    expect(await failureOf(approveProposal(approval(proposal, { date: foreign?.id }), secretariat))).toMatchObject({
      fields: { date: { key: "proposals.approve.dateUnknown" } },
    });
    expect((await proposalRow(proposal.id)).status).toBe("submitted");
    expect(await db.talk.count({ where: { proposalId: proposal.id } })).toBe(0);
  });

  test("talks of Member States and of youth are what they say", async () => {
    const secretariat = contextOf(await makeActor("secretariat"));
    const closed = await makeSubmitted(await makeActor("partner"), { format: { audience: "member_states" } });
    await approveProposal(approval(closed), secretariat);
    expect(await talkOf(closed.id)).toMatchObject({ audience: "member_states", chathamHouse: true, listing: "listed" });
    const young = await makeSubmitted(await makeActor("partner"), { format: { audience: "youth" } });
    await approveProposal(approval(young), secretariat);
    expect(await talkOf(young.id)).toMatchObject({ audience: "youth", kind: "youth_talk", chathamHouse: false });
  });

  test("talks that want the same address get one each, also at once", async () => {
    const secretariat = contextOf(await makeActor("secretariat"));
    const author = await makeActor("partner");
    const proposals = await Promise.all(
      Array.from({ length: 4 }, () => makeSubmitted(author, { talk: { title: "Twice told" } })),
    );
    const opened = await Promise.all(proposals.map((proposal) => approveProposal(approval(proposal), secretariat)));
    expect(opened.map(({ slug }) => slug).sort()).toEqual([
      "twice-told",
      "twice-told-2",
      "twice-told-3",
      "twice-told-4",
    ]);
  });

  test("two at once: one wins, the other is told who and when, and there is one talk and one letter", async () => {
    const author = await makeActor("partner");
    const approvers = [
      await makeActor("secretariat", { name: "First Approver" }),
      await makeActor("secretariat", { name: "Second Approver" }),
    ];
    for (let round = 0; round < 10; round += 1) {
      const proposal = await makeSubmitted(author);
      const results = await Promise.allSettled(
        approvers.map((approver) => approveProposal(approval(proposal), contextOf(approver))),
      );
      const winner = results.findIndex((result) => result.status === "fulfilled");
      const loser = results[1 - winner];
      expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
      const failure = await failureOf(Promise.reject(loser?.status === "rejected" ? loser.reason : null));
      expect(failure).toMatchObject({ kind: "stale", message: { values: { who: approvers[winner]?.name } } });
      const { at } = await db.auditEntry.findFirstOrThrow({
        where: { subjectId: proposal.id, action: "proposal.approve" },
      });
      expect(failure.message.values?.when).toBe(at.getTime());
      expect(await db.talk.count({ where: { proposalId: proposal.id } })).toBe(1);
      expect((await stepsOf(proposal.id)).filter((step) => step === "proposal.approve")).toHaveLength(1);
      expect(await db.mail.count({ where: { occurrence: { startsWith: `proposal.approve:${proposal.id}` } } })).toBe(1);
    }
  });
});

/** The steps of those who review, each as the use case and the state it would leave behind. */
const reviewSteps = {
  requestChanges: (ref: Ref, actor: Actor) =>
    requestChanges({ ...seen(ref), reason: "Please say more." }, contextOf(actor)),
  approve: (ref: Ref, actor: Actor) => approveProposal(approval(ref), contextOf(actor)),
  decline: (ref: Ref, actor: Actor) => declineProposal({ ...seen(ref), reason: "Out of scope." }, contextOf(actor)),
  merge: async (ref: Ref, actor: Actor) => {
    const { id: intoId } = await makeSubmitted(await makeActor("partner"));
    return mergeProposal({ ...seen(ref), intoId, reason: "" }, contextOf(actor));
  },
};

describe.each(Object.entries(reviewSteps))("who may: %s", (name, take) => {
  test("not those who propose it themselves, be they secretariat or lead", async () => {
    const { id: workstreamId } = await makeWorkstream();
    const { id: organizationId } = await makeOrganization();
    const author = await makeActor("secretariat");
    const own = await makeSubmitted(author, { scope: { workstreamId } });
    expect(await failureOf(take(own, author))).toMatchObject({ kind: "forbidden" });

    const member = await makeActor("partner", { organizationId });
    const colleague = await makeActor("secretariat", { organizationId });
    const lead = await makeActor("workstream-lead", { organizationId, workstreamId });
    const joint = await makeSubmitted(member, {
      organizers: { organizationId, organizationName: "" },
      scope: { workstreamId },
    });
    expect(await failureOf(take(joint, colleague))).toMatchObject({ kind: "forbidden" });
    expect(await failureOf(take(joint, lead))).toMatchObject({ kind: "forbidden" });
    expect((await proposalRow(joint.id)).status).toBe("submitted");
  });

  test("for others it does not exist", async () => {
    const { id: workstreamId } = await makeWorkstream();
    const proposal = await makeSubmitted(await makeActor("partner"));
    const others = [
      visitor,
      await makeActor("partner"),
      await makeActor("focal-point", { organizationId: (await makeOrganization()).id }),
      await makeActor("workstream-lead", { workstreamId }),
      await makeActor("admin"),
    ];
    for (const actor of others) expect(await failureOf(take(proposal, actor))).toMatchObject({ kind: "not-found" });
    expect((await proposalRow(proposal.id)).status).toBe("submitted");
  });

  test("the lead of its workstream may ask for changes and nothing more", async () => {
    const { id: workstreamId } = await makeWorkstream();
    const lead = await makeActor("workstream-lead", { workstreamId });
    const proposal = await makeSubmitted(await makeActor("partner"), { scope: { workstreamId } });
    if (name === "requestChanges") await take(proposal, lead);
    else expect(await failureOf(take(proposal, lead))).toMatchObject({ kind: "forbidden" });
  });

  test("a stale page decides nothing", async () => {
    const secretariat = await makeActor("secretariat");
    const proposal = await makeSubmitted(await makeActor("partner", { name: "Amal" }));
    const stale = { id: proposal.id, version: proposal.version - 1 };
    expect(await failureOf(take(stale, secretariat))).toMatchObject({
      kind: "stale",
      message: { values: { who: "Amal" } },
    });
    expect((await proposalRow(proposal.id)).status).toBe("submitted");
  });
});

describe("asking for changes", () => {
  test("gives it back with the reason; amended and handed in again it keeps its reference and its versions", async () => {
    const author = await makeActor("partner");
    const secretariat = await makeActor("secretariat");
    const proposal = await makeSubmitted(author);
    await requestChanges({ ...seen(proposal), reason: "Which countries?" }, contextOf(secretariat));
    const returned = await proposalRow(proposal.id);
    expect(returned.status).toBe("changes_requested");
    expect(await mailsOf(author, "changes-requested")).toBe(1);
    expect(await db.proposalMessage.findMany({ where: { proposalId: proposal.id } })).toMatchObject([
      { kind: "changes_requested", body: "Which countries?" },
    ]);
    const { reference } = await submitProposal(seen(returned), contextOf(author));
    expect(reference).toBe(proposal.reference);
    const versions = await db.proposalVersion.findMany({
      where: { proposalId: proposal.id },
      orderBy: { number: "asc" },
    });
    expect(versions.map((version) => version.number)).toEqual([1, 2]);
    expect(await mailsOf(author, "proposal-submitted")).toBe(2);
  });
});

describe("declining", () => {
  test("says why, once and for all", async () => {
    const author = await makeActor("partner");
    const secretariat = await makeActor("secretariat");
    const proposal = await makeSubmitted(author);
    await declineProposal({ ...seen(proposal), reason: "Refugee matters are out of scope." }, contextOf(secretariat));
    const declined = await proposalRow(proposal.id);
    expect(declined.status).toBe("declined");
    expect(await mailsOf(author, "proposal-declined")).toBe(1);
    expect(await failureOf(approveProposal(approval(declined), contextOf(secretariat)))).toMatchObject({
      kind: "stale",
    });
    expect(await failureOf(submitProposal(seen(declined), contextOf(author)))).toMatchObject({ kind: "stale" });
  });

  test("without a reason is not possible, and blanks are none", async () => {
    const proposal = await makeSubmitted(await makeActor("partner"));
    const secretariat = contextOf(await makeActor("secretariat"));
    expect(await failureOf(declineProposal({ ...seen(proposal), reason: "  \n" }, secretariat))).toMatchObject({
      kind: "invalid",
      fields: { reason: { key: "errors.required" } },
    });
  });
});

describe("merging", () => {
  test("names the proposal that goes on, and tells the proposer", async () => {
    const author = await makeActor("partner");
    const secretariat = await makeActor("secretariat");
    const [one, other] = [await makeSubmitted(author), await makeSubmitted(await makeActor("partner"))];
    await mergeProposal({ ...seen(one), intoId: other.id, reason: "The same talk." }, contextOf(secretariat));
    expect(await proposalRow(one.id)).toMatchObject({ status: "merged", mergedIntoId: other.id });
    expect(await mailsOf(author, "proposal-merged")).toBe(1);
  });

  test("not into itself, into one that is closed, or into one that nobody may see", async () => {
    const secretariat = contextOf(await makeActor("secretariat"));
    const proposal = await makeSubmitted(await makeActor("partner"));
    const declined = await makeSubmitted(await makeActor("partner"));
    await declineProposal({ ...seen(declined), reason: "No." }, secretariat);
    const merge = (intoId: string) => failureOf(mergeProposal({ ...seen(proposal), intoId, reason: "" }, secretariat));
    expect(await merge(proposal.id)).toMatchObject({ fields: { intoId: { key: "proposals.merge.itself" } } });
    expect(await merge(declined.id)).toMatchObject({ fields: { intoId: { key: "proposals.merge.closed" } } });
    expect(await merge(randomUUID())).toMatchObject({ kind: "not-found" });
  });

  test("two that are merged into each other at once make no circle", async () => {
    const people = [contextOf(await makeActor("secretariat")), contextOf(await makeActor("secretariat"))] as const;
    for (let round = 0; round < 5; round += 1) {
      const [a, b] = [await makeSubmitted(await makeActor("partner")), await makeSubmitted(await makeActor("partner"))];
      const results = await Promise.allSettled([
        mergeProposal({ ...seen(a), intoId: b.id, reason: "" }, people[0]),
        mergeProposal({ ...seen(b), intoId: a.id, reason: "" }, people[1]),
      ]);
      expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
      const states = [(await proposalRow(a.id)).status, (await proposalRow(b.id)).status];
      expect(states.sort()).toEqual(["merged", "submitted"]);
    }
  });
});
