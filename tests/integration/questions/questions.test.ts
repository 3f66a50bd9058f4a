import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type Actor, visitor } from "@/lib/access/actor";
import { limitGuest } from "@/lib/auth/guest-limit";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { askQuestion } from "@/lib/questions/ask-question";
import { answerQuestion, chooseQuestion, declineQuestion } from "@/lib/questions/decide-question";
import { forgetQuestions } from "@/lib/questions/forget-questions";
import { listQuestions, publicQuestions } from "@/lib/questions/queries";
import { findPublicTalk } from "@/lib/talks/public-queries";
import { contextOf, makeActor, makeWorkstream } from "../../factories/people";
import { heldTalk, makeTalk } from "../../factories/talk";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

const ctx = contextOf(visitor);
const now = ctx.now;

function form(slug: string, differing: Record<string, unknown> = {}) {
  return {
    slug,
    submissionId: randomUUID(),
    body: "Who tells the families?",
    name: "Amal Example",
    consent: "yes" as const,
    ...differing,
  };
}

async function ask(slug: string, differing: Record<string, unknown> = {}) {
  const input = form(slug, differing);
  await askQuestion(input, ctx);
  return db.question.findUniqueOrThrow({ where: { submissionKey: input.submissionId } });
}

/** What the public reads beside the talk. */
async function shownOf(slug: string) {
  const talk = await findPublicTalk(slug, now);
  return talk ? publicQuestions(talk) : null;
}

const auditOf = (subjectId: string) => db.auditEntry.findMany({ where: { subjectId }, orderBy: { id: "asc" } });

async function talkWithLead(differing: Partial<Prisma.TalkUncheckedCreateInput> = {}) {
  const workstream = await makeWorkstream();
  const talk = await makeTalk({ workstreamId: workstream.id, ...differing });
  return { talk, lead: await makeActor("workstream-lead", { workstreamId: workstream.id }) };
}

describe("asking", () => {
  test("takes the question down with its consent, shows it to nobody, and says in the log who asked: a visitor", async () => {
    const talk = await makeTalk();
    const question = await ask(talk.slug);
    expect(question).toMatchObject({ status: "received", askerName: "Amal Example", locale: "en", consentAt: now });
    expect(await shownOf(talk.slug)).toEqual([]);
    expect(await auditOf(question.id)).toMatchObject([
      { action: "question.create", actingRole: "visitor", actorId: null, toStatus: "received" },
    ]);
  });

  test("a repeated submit makes one question, also at the same moment", async () => {
    const talk = await makeTalk();
    const input = form(talk.slug);
    await Promise.all([1, 2, 3].map(() => askQuestion(input, ctx)));
    expect(await askQuestion(input, ctx)).toEqual({ slug: talk.slug });
    expect(await db.question.count({ where: { talkId: talk.id } })).toBe(1);
  });

  test.each([
    ["unlisted", { listing: "unlisted" }],
    ["for Member States only", { audience: "member_states", chathamHouse: true }],
    ["under the Chatham House Rule", { chathamHouse: true }],
  ] as const)("a talk that is %s has no questions, as if it did not exist", async (_name, differing) => {
    const talk = await makeTalk(differing);
    expect(await failureOf(askQuestion(form(talk.slug), ctx))).toMatchObject({ kind: "not-found" });
    expect(await failureOf(askQuestion(form("no-such-talk"), ctx))).toMatchObject({ kind: "not-found" });
    expect(await db.question.count({ where: { talkId: talk.id } })).toBe(0);
  });

  test.each([
    ["held", heldTalk, "questions.closed.begun"],
    [
      "under way",
      { startsAt: new Date("2026-11-21T08:30:00Z"), endsAt: new Date("2026-11-21T10:00:00Z") },
      "questions.closed.begun",
    ],
    ["cancelled", { status: "cancelled", statusReason: "venue lost" }, "questions.closed.cancelled"],
  ] as const)("a talk that is %s takes none", async (_name, differing, key) => {
    const day = new Date("2026-11-21T00:00:00Z");
    const talk = await makeTalk({ windowStart: day, windowEnd: day, ...differing });
    expect(await failureOf(askQuestion(form(talk.slug), ctx))).toEqual({ kind: "conflict", message: { key } });
  });

  test("a network is held up after 60 questions in an hour, and another is not", async () => {
    const limit = (networkAddress: string) => limitGuest("question", { networkAddress, now });
    for (let n = 0; n < 60; n += 1) await limit("192.0.2.7");
    expect(await failureOf(limit("192.0.2.7"))).toMatchObject({ kind: "rate-limited" });
    await limit("192.0.2.8");
  });
});

describe("choosing, answering, declining", () => {
  test("a chosen question is public without its name, an answer beside it, a declined one gone", async () => {
    const { talk, lead } = await talkWithLead();
    const { id } = await ask(talk.slug);
    const desk = contextOf(lead);
    await chooseQuestion({ id, version: 1 }, desk);
    expect(await shownOf(talk.slug)).toEqual([{ id, body: "Who tells the families?", locale: "en", answer: "" }]);
    await answerQuestion({ id, version: 2, answer: "The consulates." }, desk);
    await answerQuestion({ id, version: 3, answer: "The consulates do." }, desk);
    expect(await shownOf(talk.slug)).toMatchObject([{ answer: "The consulates do." }]);
    expect(JSON.stringify(await shownOf(talk.slug))).not.toContain("Amal");
    await declineQuestion({ id, version: 4 }, desk);
    expect(await shownOf(talk.slug)).toEqual([]);
    await chooseQuestion({ id, version: 5 }, desk);
    expect(await shownOf(talk.slug)).toMatchObject([{ answer: "" }]);
    const entries = await auditOf(id);
    expect(entries.map(({ action }) => action)).toEqual([
      "question.create",
      ...["choose", "answer", "answer", "decline", "choose"].map((step) => `question.${step}`),
    ]);
    expect(JSON.stringify(entries, (_key, value) => (typeof value === "bigint" ? Number(value) : value))).not.toMatch(
      /families|consulates|Amal/,
    );
  });

  test("what became closed makes nothing more public, and shows nothing of what was chosen", async () => {
    const { talk, lead } = await talkWithLead();
    const [first, second] = [await ask(talk.slug), await ask(talk.slug)];
    await chooseQuestion({ id: first.id, version: 1 }, contextOf(lead));
    await db.talk.update({ where: { id: talk.id }, data: { audience: "member_states", chathamHouse: true } });
    expect(await shownOf(talk.slug)).toEqual([]);
    expect(await failureOf(chooseQuestion({ id: second.id, version: 1 }, contextOf(lead)))).toMatchObject({
      kind: "conflict",
      message: { key: "questions.errors.closedTalk" },
    });
    await declineQuestion({ id: second.id, version: 1 }, contextOf(lead));
  });

  test("of two people at once one decides and the other is told who did", async () => {
    const { talk } = await talkWithLead();
    const secretariat = await makeActor("secretariat", { name: "Example Secretary" });
    const { id } = await ask(talk.slug);
    const both = await Promise.allSettled([
      chooseQuestion({ id, version: 1 }, contextOf(secretariat)),
      declineQuestion({ id, version: 1 }, contextOf(secretariat)),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { failure: { kind: "stale", message: { values: { who: "Example Secretary" } } } },
    });
  });

  test("for everybody who does not run the talk a question does not exist", async () => {
    const { talk } = await talkWithLead();
    const other = await makeWorkstream("Health");
    const { id } = await ask(talk.slug);
    const strangers: Actor[] = [
      visitor,
      await makeActor("partner"),
      await makeActor("focal-point"),
      await makeActor("admin"),
      await makeActor("workstream-lead", { workstreamId: other.id }),
    ];
    for (const actor of strangers) {
      expect(await listQuestions(actor, talk.slug, 1)).toBeNull();
      for (const step of [chooseQuestion, declineQuestion, answerQuestion]) {
        const attempt = step({ id, version: 1, answer: "No." }, contextOf(actor));
        expect(await failureOf(attempt)).toMatchObject({ kind: "not-found" });
      }
    }
    expect(await auditOf(id)).toHaveLength(1);
  });

  test("the desk sees undecided ones first, page by page", async () => {
    const { talk, lead } = await talkWithLead();
    const rows = [await ask(talk.slug), await ask(talk.slug)];
    await chooseQuestion({ id: rows[0]?.id ?? "", version: 1 }, contextOf(lead));
    const found = await listQuestions(lead, talk.slug, 1);
    expect([found?.total, found?.questions.map(({ status }) => status)]).toEqual([2, ["received", "chosen"]]);
    expect((await listQuestions(lead, talk.slug, 2))?.questions).toEqual([]);
  });
});

/** The talk of the test is of 19 November 2026. */
test.each([
  ["30 days after the talk", "2026-12-19T03:00:00Z", ["chosen Amal", "received Amal"]],
  ["a day later", "2026-12-21T03:00:00Z", ["chosen "]],
])("%s the portal still knows what the form promised to keep, and no more", async (_name, moment, left) => {
  const talk = await makeTalk(heldTalk);
  const undated = await makeTalk({
    ...{ status: "planned", schedulePrecision: "unknown", startsAt: null, endsAt: null },
    ...{ windowStart: null, windowEnd: null, timeZone: null },
  });
  const question = { talkId: talk.id, body: "Why?", askerName: "Amal" };
  await db.question.createMany({
    data: [
      { ...question, status: "chosen", decidedAt: now },
      question,
      { ...question, talkId: undated.id, createdAt: now },
    ],
  });
  for (let night = 0; night < 2; night += 1) await forgetQuestions(new Date(moment));
  const rows = await db.question.findMany({ where: { talkId: talk.id }, orderBy: { status: "desc" } });
  expect(rows.map(({ status, askerName }) => `${status} ${askerName}`).sort()).toEqual(left);
  expect(await db.question.count({ where: { talkId: undated.id, askerName: "Amal" } })).toBe(1);
});
