import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { visitor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { dropFollowUp, finishFollowUp } from "@/lib/follow-ups/close-follow-up";
import { noteIntention } from "@/lib/follow-ups/note-intention";
import { notePractice } from "@/lib/follow-ups/note-practice";
import { wholeList } from "@/lib/lists/list-filter";
import { confirmPledge } from "@/lib/pledges/confirm-pledge";
import { pledgeTerms } from "@/lib/pledges/pledge-list";
import { listPledges } from "@/lib/pledges/public-pledges";
import { findDeskPledge, findOwnPledge, findPublicPledge, listDeskPledges } from "@/lib/pledges/queries";
import { submitPledge } from "@/lib/pledges/submit-pledge";
import { updatePledge } from "@/lib/pledges/update-pledge";
import { withdrawPledge } from "@/lib/pledges/withdraw-pledge";
import { movePractice, writePractice } from "@/lib/practices/move-practice";
import { findPublicPractice } from "@/lib/practices/queries";
import { contextOf, makeActor, makeOrganization, makeWorkstream } from "../../factories/people";
import { heldTalk, makeTalk } from "../../factories/talk";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

type Person = Awaited<ReturnType<typeof makeActor>>;
const now = new Date("2026-11-21T09:00:00Z");
let lead: Person;
let secretariat: Person;
let focalPoint: Person;
let otherFocalPoint: Person;
let state: { id: string; name: string };
let workstreamId: string;

beforeAll(async () => {
  workstreamId = (await makeWorkstream()).id;
  lead = await makeActor("workstream-lead", { workstreamId, name: "Example Lead" });
  secretariat = await makeActor("secretariat", { name: "Example Secretary" });
  state = await makeOrganization("member_state", { name: "Colombia", country: "CO" });
  focalPoint = await makeActor("focal-point", { organizationId: state.id });
  const other = await makeOrganization("member_state", { name: "Portugal", country: "PT" });
  otherFocalPoint = await makeActor("focal-point", { organizationId: other.id });
});

const assigned = () => ({ submissionId: randomUUID(), ownerId: lead.personId, dueOn: "2026-12-31" });

async function noted(differing = {}) {
  const talk = await makeTalk({ ...heldTalk, workstreamId, ...differing });
  const input = {
    slug: talk.slug,
    ...assigned(),
    organizationId: state.id,
    title: "Train rescuers",
    description: "",
    objectives: [8],
  };
  await noteIntention(input, contextOf(secretariat));
  const pledge = await db.pledge.findUniqueOrThrow({ where: { submissionKey: input.submissionId } });
  return { talk, input, pledge };
}

function pledgeForm(differing = {}) {
  return {
    reference: "",
    submissionId: randomUUID(),
    organizationId: state.id,
    title: "Train rescuers in three border provinces",
    description: "We will train and equip rescuers. ".repeat(12).trim(),
    forms: ["human_resource" as const],
    objectives: [8],
    principles: ["a"],
    measure: "Number of rescuers trained",
    periodStart: "2027-01-01",
    periodEnd: "2028-12-31",
    partners: "ICRC\nIOM\nICRC",
    contactName: "Example Delegate",
    contactEmail: "delegate@example.org",
    ...differing,
  };
}

async function confirmedPledge() {
  const { reference } = await submitPledge(pledgeForm(), contextOf(focalPoint));
  const submitted = await db.pledge.findUniqueOrThrow({ where: { reference } });
  await confirmPledge(
    { reference, version: submitted.version, confirmation: "Note Verbale 12/2026 of 1 November 2026" },
    contextOf(secretariat),
  );
  return db.pledge.findUniqueOrThrow({ where: { reference } });
}

describe("a pledge voiced at a talk", () => {
  test("is noted as an intention and becomes a follow-up of its owner, who is told", async () => {
    const { pledge, talk } = await noted();
    expect(pledge).toMatchObject({ status: "intention", talkId: talk.id, organizationId: state.id });
    const followUp = await db.followUp.findFirstOrThrow({ where: { pledgeId: pledge.id } });
    expect(followUp).toMatchObject({ kind: "pledge_intention", status: "open", ownerId: lead.personId });
    const letter = await db.mail.findFirst({
      where: { recipientEmail: lead.email, occurrence: { contains: followUp.id } },
    });
    expect(letter?.template).toBe("follow-up-assigned");
  });

  test("is noted once, however often the form is sent", async () => {
    const { input } = await noted();
    await noteIntention(input, contextOf(secretariat));
    expect(await db.pledge.count({ where: { submissionKey: input.submissionId } })).toBe(1);
  });

  test("is noted by those who run the talk, and only once it was held", async () => {
    const { input } = await noted();
    for (const actor of [visitor, focalPoint, await makeActor("partner"), await makeActor("admin")]) {
      const again = { ...input, submissionId: randomUUID() };
      expect(await failureOf(noteIntention(again, contextOf(actor)))).toMatchObject({ kind: "not-found" });
    }
    const coming = await makeTalk({ workstreamId });
    const early = { ...input, slug: coming.slug, submissionId: randomUUID() };
    expect(await failureOf(noteIntention(early, contextOf(lead)))).toMatchObject({ kind: "conflict" });
  });

  test("needs an owner who works on talks", async () => {
    const { input } = await noted();
    const wrong = { ...input, submissionId: randomUUID(), ownerId: focalPoint.personId };
    expect(await failureOf(noteIntention(wrong, contextOf(lead)))).toMatchObject({
      kind: "invalid",
      fields: { ownerId: {} },
    });
  });
});

describe("submitting", () => {
  test("the focal point turns the intention into a pledge; it is not public before the secretariat confirms it", async () => {
    const { pledge } = await noted();
    const form = pledgeForm({ reference: pledge.reference, version: pledge.version });
    expect(await submitPledge(form, contextOf(focalPoint))).toMatchObject({ reference: pledge.reference });
    const submitted = await db.pledge.findUniqueOrThrow({ where: { id: pledge.id }, include: { partners: true } });
    expect(submitted.status).toBe("submitted");
    expect(submitted.partners.map((partner) => partner.name).sort()).toEqual(["ICRC", "IOM"]);
    expect(await findPublicPledge(pledge.reference, now)).toBeNull();
    const letter = await db.mail.findFirst({
      where: { template: "pledge-received", recipientEmail: secretariat.email },
    });
    expect(letter).not.toBeNull();
  });

  test("a repeated submit makes one pledge", async () => {
    const form = pledgeForm();
    const first = await submitPledge(form, contextOf(focalPoint));
    const second = await submitPledge(form, contextOf(focalPoint));
    expect(second).toEqual(first);
  });

  test("nobody pledges for an organization that is not theirs", async () => {
    for (const actor of [visitor, otherFocalPoint, lead, secretariat]) {
      expect(await failureOf(submitPledge(pledgeForm(), contextOf(actor)))).toMatchObject({ kind: "not-found" });
    }
    const { pledge } = await noted();
    const foreign = pledgeForm({ reference: pledge.reference, organizationId: otherFocalPoint.focalPointOf[0] });
    expect(await failureOf(submitPledge(foreign, contextOf(otherFocalPoint)))).toMatchObject({ kind: "not-found" });
  });

  test("a pledge is one's own for the focal points of its organization only, public or not", async () => {
    const { reference } = await confirmedPledge();
    expect(await findOwnPledge(focalPoint, reference, now)).toMatchObject({ reference });
    for (const actor of [visitor, otherFocalPoint, lead, secretariat]) {
      expect(await findOwnPledge(actor, reference, now)).toBeNull();
    }
  });

  test("the desk counts by state what the person may see", async () => {
    const { pledge } = await noted();
    const outsider = await makeActor("workstream-lead", { workstreamId: (await makeWorkstream()).id });
    const all = await listDeskPledges(secretariat, { status: "intention" }, 1, now);
    expect(all.counts.get("intention")).toBe(all.total);
    expect(all.pledges.map((line) => line.reference)).toContain(pledge.reference);
    expect((await listDeskPledges(outsider, {}, 1, now)).counts.get("intention")).toBeUndefined();
  });

  test("an intention that changed meanwhile is refused", async () => {
    const { pledge } = await noted();
    const form = pledgeForm({ reference: pledge.reference, version: pledge.version + 7 });
    expect(await failureOf(submitPledge(form, contextOf(focalPoint)))).toMatchObject({ kind: "stale" });
  });
});

describe("after that", () => {
  test("a confirmed pledge is public, with its updates and its light", async () => {
    const pledge = await confirmedPledge();
    const page = await findPublicPledge(pledge.reference, now);
    expect(page).toMatchObject({ status: "confirmed", light: "green", partners: ["ICRC", "IOM"] });
    const report = {
      reference: pledge.reference,
      version: pledge.version,
      submissionId: randomUUID(),
      body: "Forty trained.",
      status: "in_progress" as const,
    };
    await updatePledge(report, contextOf(focalPoint));
    await updatePledge(report, contextOf(focalPoint));
    const after = await findPublicPledge(pledge.reference, now);
    expect(after?.status).toBe("in_progress");
    expect(after?.updates.map((update) => update.body)).toEqual(["Forty trained."]);
    const history = await db.auditEntry.findMany({ where: { subjectId: pledge.id }, orderBy: { id: "asc" } });
    expect(history.map((entry) => entry.action)).toEqual([
      "pledge.create",
      "pledge.submit",
      "pledge.confirm",
      "pledge.start",
      "pledge.update",
    ]);
  });

  test("only the secretariat confirms, and of two at once one is told who was faster", async () => {
    const { reference } = await submitPledge(pledgeForm(), contextOf(focalPoint));
    const { version } = await db.pledge.findUniqueOrThrow({ where: { reference } });
    const input = { reference, version, confirmation: "confirmed by mission" };
    expect(await failureOf(confirmPledge(input, contextOf(focalPoint)))).toMatchObject({ kind: "forbidden" });
    expect(await failureOf(confirmPledge(input, contextOf(otherFocalPoint)))).toMatchObject({ kind: "not-found" });
    const both = await Promise.allSettled([1, 2].map(() => confirmPledge(input, contextOf(secretariat))));
    const refused = both.flatMap((result) => (result.status === "rejected" ? [result.reason.failure] : []));
    expect(refused).toMatchObject([{ kind: "stale", message: { values: { who: "Example Secretary" } } }]);
    expect(
      await db.mail.count({
        where: {
          template: "pledge-confirmed",
          occurrence: { startsWith: "pledge.confirm:" },
          props: { path: ["reference"], equals: reference },
        },
      }),
    ).toBe(1);
  });

  test("others cannot report on it, and a withdrawn one leaves the public pages with a reason kept", async () => {
    const pledge = await confirmedPledge();
    const report = {
      reference: pledge.reference,
      version: pledge.version,
      submissionId: randomUUID(),
      body: "x",
      status: "unchanged" as const,
    };
    expect(await failureOf(updatePledge(report, contextOf(otherFocalPoint)))).toMatchObject({ kind: "forbidden" });
    const noReason = { reference: pledge.reference, version: pledge.version, reason: " " };
    expect(await failureOf(withdrawPledge(noReason, contextOf(focalPoint)))).toMatchObject({ kind: "invalid" });
    await withdrawPledge({ ...noReason, reason: "Funding ended" }, contextOf(focalPoint));
    expect(await findPublicPledge(pledge.reference, now)).toBeNull();
  });

  test("a pledge voiced at a closed talk does not tell that its State was there", async () => {
    const { pledge, talk } = await noted({ chathamHouse: true, audience: "member_states" });
    await submitPledge(pledgeForm({ reference: pledge.reference, version: pledge.version }), contextOf(focalPoint));
    const { version } = await db.pledge.findUniqueOrThrow({ where: { id: pledge.id } });
    await confirmPledge({ reference: pledge.reference, version, confirmation: "by note" }, contextOf(secretariat));
    expect((await findPublicPledge(pledge.reference, now))?.talk).toBeNull();
    const { pledges } = await listPledges(wholeList(pledgeTerms), 1, now);
    expect(pledges.find((line) => line.reference === pledge.reference)?.talk).toBeNull();
    // At the desk it is named to those who know anyway, and to no lead of another workstream.
    const otherLead = await makeActor("workstream-lead", { workstreamId: (await makeWorkstream()).id });
    const seenBy = (actor: Person) => findDeskPledge(actor, pledge.reference, now);
    for (const actor of [secretariat, lead, focalPoint]) {
      expect(await seenBy(actor)).toMatchObject({ isConcerned: true, talk: { slug: talk.slug } });
    }
    expect(await seenBy(otherLead)).toMatchObject({ isConcerned: false, talk: null });
    const desk = await listDeskPledges(otherLead, {}, 1, now);
    expect(desk.pledges.find((line) => line.reference === pledge.reference)?.talk).toBeNull();
    // The control: the same pledge of an open talk names it.
    const open = await noted();
    await submitPledge(
      pledgeForm({ reference: open.pledge.reference, version: open.pledge.version }),
      contextOf(focalPoint),
    );
    const submitted = await db.pledge.findUniqueOrThrow({ where: { id: open.pledge.id } });
    await confirmPledge(
      { reference: submitted.reference, version: submitted.version, confirmation: "by note" },
      contextOf(secretariat),
    );
    expect((await findPublicPledge(submitted.reference, now))?.talk?.slug).toBe(open.talk.slug);
  });
});

describe("a practice presented at a talk", () => {
  async function notedPractice() {
    const talk = await makeTalk({ ...heldTalk, workstreamId });
    const input = {
      slug: talk.slug,
      ...assigned(),
      title: "Joint rescue centre",
      implementer: "Example Agency",
      summary: "",
      objectives: [8],
    };
    await notePractice(input, contextOf(lead));
    await notePractice(input, contextOf(lead));
    return db.practice.findFirstOrThrow({ where: { talkId: talk.id }, include: { followUps: true } });
  }

  test("is noted once with a follow-up, goes to the Hub, and is public on its way", async () => {
    const practice = await notedPractice();
    expect(practice.followUps).toHaveLength(1);
    expect(await findPublicPractice(practice.slug)).toBeNull();
    const text = {
      slug: practice.slug,
      title: practice.title,
      implementer: "Example Agency",
      summary: "One centre.",
      lessons: "",
      replication: "",
    };
    await writePractice({ ...text, version: 1 }, contextOf(lead));
    const step = { slug: practice.slug, hubUrl: "", reason: "" };
    await movePractice({ ...step, version: 2, step: "sendToHub" }, contextOf(lead));
    expect(await findPublicPractice(practice.slug)).toMatchObject({ status: "sent_to_hub", hubUrl: null });
    await movePractice({ ...step, version: 3, step: "enterReview" }, contextOf(lead));
    await movePractice({ ...step, version: 4, step: "publish", hubUrl: "https://hub.example.org/1" }, contextOf(lead));
    expect(await findPublicPractice(practice.slug)).toMatchObject({ status: "published" });
  });

  test("cannot skip a step, and is not found for people who do not run the talk", async () => {
    const practice = await notedPractice();
    const skip = {
      slug: practice.slug,
      version: 1,
      step: "publish" as const,
      hubUrl: "https://hub.example.org/1",
      reason: "",
    };
    expect(["conflict", "stale"]).toContain((await failureOf(movePractice(skip, contextOf(lead)))).kind);
    expect(await failureOf(movePractice(skip, contextOf(focalPoint)))).toMatchObject({ kind: "not-found" });
  });
});

describe("closing a follow-up", () => {
  test("its owner finishes it; another person's is not found; dropping needs a reason", async () => {
    const { pledge } = await noted();
    const followUp = await db.followUp.findFirstOrThrow({ where: { pledgeId: pledge.id } });
    const finish = { id: followUp.id, version: followUp.version, closingNote: "Submitted" };
    expect(await failureOf(finishFollowUp(finish, contextOf(focalPoint)))).toMatchObject({ kind: "not-found" });
    const drop = { id: followUp.id, version: followUp.version, reason: "" };
    expect(await failureOf(dropFollowUp(drop, contextOf(lead)))).toMatchObject({ kind: "invalid" });
    await finishFollowUp(finish, contextOf(lead));
    expect(await db.followUp.findUniqueOrThrow({ where: { id: followUp.id } })).toMatchObject({
      status: "done",
      closedAt: now,
    });
    expect(await failureOf(finishFollowUp(finish, contextOf(lead)))).toMatchObject({ kind: "stale" });
  });
});
