import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, visitor } from "@/lib/access/actor";
import { findClashes } from "@/lib/clashes/find-clashes";
import { planOfProposal } from "@/lib/clashes/plan-of-proposal";
import { db } from "@/lib/db/client";
import { readOwnProposal } from "@/lib/proposals/queries";
import { dayToDate } from "@/lib/time/plain-day";
import { makeActor, makeWorkstream } from "../../factories/people";
import { makeAnsweredDraft, makeSubmitted } from "../../factories/proposal";
import { makeTalk } from "../../factories/talk";
import { countQueries } from "../../support/count-queries";
import { asOwner, useDatabase } from "../../support/database";

useDatabase();

/** The dates of the example proposal are 23 March 2027, 15:00 to 16:30 in Zurich, and the week of 5 April. */
const onDay = (day: string) => ({
  schedulePrecision: "day" as const,
  startsAt: null,
  endsAt: null,
  timeZone: null,
  windowStart: dayToDate(day),
  windowEnd: dayToDate(day),
});

let author: Actor;
let secretariat: Actor;
let draftId: string;
let workstreamId: string;

const report = async (actor: Actor) => {
  const proposal = await readOwnProposal(author, draftId);
  if (!proposal) throw new Error("the author reads their own proposal");
  return findClashes(actor, planOfProposal(proposal.content), { proposalId: draftId });
};
const titles = async (actor: Actor) => (await report(actor)).clashes.map((clash) => clash.with.title);

beforeAll(async () => {
  author = await makeActor("partner");
  secretariat = await makeActor("secretariat");
  workstreamId = (await makeWorkstream()).id;
  draftId = (await makeAnsweredDraft(author, { scope: { level: "regional", regions: ["lac"], workstreamId } })).id;
});

describe("clashes of a proposal", () => {
  test("talks of the same day and, with a reason, of the same week; cancelled ones and vague ones are none", async () => {
    await makeTalk({ title: "Same day", ...onDay("2027-03-23") });
    await makeTalk({ title: "Same week and region", level: "regional", regions: ["lac"], ...onDay("2027-03-25") });
    await makeTalk({ title: "Same week only", level: "regional", ...onDay("2027-03-25") });
    await makeTalk({ title: "Cancelled", status: "cancelled", statusReason: "Moved", ...onDay("2027-03-23") });
    await makeTalk({
      title: "Some time this year",
      status: "planned",
      ...onDay("2027-01-01"),
      schedulePrecision: "year",
      windowEnd: dayToDate("2027-12-31"),
    });
    expect(await titles(author)).toEqual(["Same day", "Same week and region"]);
    expect(await titles(visitor)).toEqual(await titles(author));
  });

  test("of a talk behind closed doors others learn its date and no more; staff see why it matters", async () => {
    await makeTalk({
      title: "Member States only",
      audience: "member_states",
      chathamHouse: true,
      level: "regional",
      regions: ["lac"],
      workstreamId,
      ...onDay("2027-04-06"),
    });
    await makeTalk({ title: "Unlisted", listing: "unlisted", regions: ["lac"], ...onDay("2027-03-23") });
    expect(await titles(author)).not.toContain("Member States only");
    expect(await titles(author)).not.toContain("Unlisted");
    const seen = (await report(secretariat)).clashes;
    expect(seen.find((clash) => clash.with.title === "Member States only")?.reasons).toEqual(["region", "workstream"]);
    expect(seen.map((clash) => clash.with.title)).toContain("Unlisted");
    const lead = await makeActor("workstream-lead", { workstreamId });
    expect(await titles(lead)).toContain("Member States only");
    expect(await titles(lead)).not.toContain("Unlisted");
  });

  test("speakers count where they agreed to be named, or for staff", async () => {
    await db.proposal.update({ where: { id: draftId }, data: { speakers: "Ana Núñez and Bo Li" } });
    const talk = await makeTalk({ title: "With speakers", level: "regional", ...onDay("2027-03-23") });
    await db.speaker.create({ data: { talkId: talk.id, name: "Ana Nunez", consentToNaming: false } });
    const reasons = async (actor: Actor) =>
      (await report(actor)).clashes.find((clash) => clash.with.id === talk.id)?.reasons ?? [];
    expect(await reasons(author)).not.toContain("people");
    expect(await reasons(secretariat)).toContain("people");
    await db.speaker.updateMany({ where: { talkId: talk.id }, data: { consentToNaming: true } });
    expect(await reasons(author)).toContain("people");
  });

  test("of others' proposals only that they exist; staff and their own people see them", async () => {
    const other = await makeActor("partner");
    const theirs = await makeSubmitted(other, { talk: { title: "Somebody else's idea" } });
    const mine = await makeSubmitted(author, { talk: { title: "My other idea" } });
    await makeAnsweredDraft(other, { talk: { title: "A draft" } });
    const seen = await report(author);
    expect(seen.otherProposals).toEqual([1, 1]);
    expect(seen.clashes.find((clash) => clash.with.id === mine.id)?.with.path).toBe(`/my/proposals/${mine.id}`);
    expect(JSON.stringify(seen)).not.toContain("Somebody else");
    expect(JSON.stringify(seen)).not.toContain(theirs.id);
    const staff = await report(secretariat);
    expect(staff.otherProposals).toEqual([0, 0]);
    expect(staff.clashes.find((clash) => clash.with.id === theirs.id)?.with).toMatchObject({
      title: "Somebody else's idea",
      path: `/desk/proposals/${theirs.id}`,
    });
    expect(staff.clashes.map((clash) => clash.with.id)).not.toContain(draftId);
    await db.proposal.update({ where: { id: theirs.id }, data: { status: "withdrawn" } });
    expect((await report(author)).otherProposals).toEqual([0, 0]);
  });

  test("steps of the regional review; what was planned only until it is known what holds", async () => {
    await db.reviewRound.create({ data: { number: 9, title: "Round 9", startYear: 2027, endYear: 2028 } });
    const review = await db.regionalReview.create({ data: { roundNumber: 9, region: "lac" } });
    const milestone = { reviewId: review.id, kind: "review" as const, ...onDay("2027-03-22") };
    await db.reviewMilestone.create({ data: { ...milestone, planned: true, windowEnd: dayToDate("2027-03-24") } });
    const ofReview = async () => (await report(author)).clashes.filter((clash) => clash.with.kind === "review");
    expect(await ofReview()).toMatchObject([
      { time: "sameDay", reasons: ["region"], strong: true, with: { path: "/regional-reviews/9/lac" } },
    ]);
    await db.reviewMilestone.create({
      data: { ...milestone, windowStart: dayToDate("2027-09-01"), windowEnd: dayToDate("2027-09-02") },
    });
    expect(await ofReview()).toEqual([]);
  });

  test("a date too vague to compare is named, and asks for nothing", async () => {
    const { id } = await makeAnsweredDraft(author, {
      dates: { dates: [{ words: "2028" }, { words: "23 March 2027" }] },
    });
    const proposal = await readOwnProposal(author, id);
    if (!proposal) throw new Error("the author reads their own proposal");
    const found = await findClashes(author, planOfProposal(proposal.content), { proposalId: id });
    expect(found.tooVague).toEqual([0]);
    expect(found.clashes.map((clash) => clash.with.title)).toContain("Same day");
  });

  test("a handful of statements, however many talks and proposals there are", async () => {
    const few = await countQueries(() => report(secretariat));
    await asOwner(`INSERT INTO "talk" ("id", "slug", "title", "level", "format", "regions", "schedule_precision",
        "window_start", "window_end", "updated_at")
      SELECT gen_random_uuid(), 'many-' || n, 'Talk ' || n, 'regional', 'online', ARRAY['lac'], 'day',
        DATE '2026-01-01' + n % 900, DATE '2026-01-01' + n % 900, now() FROM generate_series(1, 10000) n`);
    await asOwner(
      `INSERT INTO "proposal" ("id", "author_id", "status", "reference", "submitted_at", "updated_at")
      SELECT gen_random_uuid(), $1, 'submitted', 'T-' || n, now(), now() FROM generate_series(1, 10000) n`,
      [author.personId],
    );
    await asOwner(`INSERT INTO "proposal_date" ("id", "proposal_id", "position", "schedule_precision", "window_start", "window_end")
      SELECT gen_random_uuid(), "id", 0, 'day', DATE '2027-01-01' + (random() * 300)::int, DATE '2027-12-31' FROM "proposal"
      WHERE "reference" LIKE 'T-%'`);
    expect(await countQueries(() => report(secretariat))).toBe(few);
    const begun = performance.now();
    expect((await report(secretariat)).clashes.length).toBeGreaterThan(20);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
