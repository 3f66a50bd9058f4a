import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { addMilestone, editMilestone, editReview, removeMilestone } from "@/lib/reviews/change-review";
import { addReview, createRound, editRound } from "@/lib/reviews/change-round";
import { reviewAtDesk, roundsAtDesk } from "@/lib/reviews/desk-queries";
import { addMilestoneSchema, createRoundSchema, editReviewSchema } from "@/lib/reviews/desk-schema";
import { findReview } from "@/lib/reviews/queries";
import { contextOf, makeActor } from "../../factories/people";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

let secretariat: Awaited<ReturnType<typeof makeActor>>;
const round = { number: 3, title: "Third round", startYear: 2028, endYear: 2029 };
const ctx = (actor = secretariat) => contextOf(actor);
const audit = async (subjectId: string) =>
  (await db.auditEntry.findMany({ where: { subjectId }, orderBy: { id: "asc" } })).map(({ action }) => action);

beforeEach(async () => {
  await db.regionalReview.deleteMany();
  await db.reviewRound.deleteMany();
  secretariat = await makeActor("secretariat", { name: "Sam Secretariat" });
});

async function makeReview(): Promise<{ id: string; version: number }> {
  await createRound(round, ctx());
  const { id } = await db.reviewRound.findUniqueOrThrow({ where: { number: 3 } });
  await addReview({ id, version: 1, region: "arab" }, ctx());
  return db.regionalReview.findFirstOrThrow({ select: { id: true, version: true } });
}

const milestone = (changes: object = {}) =>
  addMilestoneSchema.omit({ id: true, version: true }).parse({
    ...{ kind: "review", number: 1, side: "planned", words: "first quarter of 2026" },
    ...changes,
  });

describe("rounds", () => {
  test("are opened once a number, edited, and get their regions once", async () => {
    await makeReview();
    const { id } = await db.reviewRound.findUniqueOrThrow({ where: { number: 3 } });
    expect((await failureOf(createRound(round, ctx()))).fields).toHaveProperty("number");
    expect((await failureOf(addReview({ id, version: 2, region: "arab" }, ctx()))).fields).toHaveProperty("region");
    const { number: _number, ...years } = { ...round, endYear: 2030 };
    await editRound({ id, version: 2, ...years }, ctx());
    expect((await failureOf(editRound({ id, version: 2, ...years }, ctx()))).kind).toBe("stale");
    expect((await roundsAtDesk(secretariat))?.[0]).toMatchObject({ endYear: 2030, reviews: [{ region: "arab" }] });
    expect(await audit(id)).toEqual(["reviewRound.create", "reviewRound.addReview", "reviewRound.revise"]);
    expect(createRoundSchema.safeParse({ ...round, endYear: 2027 }).success).toBe(false);
  });
});

describe("a review", () => {
  test("says where and by whom, and what was unconfirmed is confirmed by it", async () => {
    const { id, version } = await makeReview();
    await db.regionalReview.update({ where: { id }, data: { unverifiedFields: ["place"] } });
    const facts = { place: "Cairo", format: "hybrid", organizers: " A \n\nB", chairs: "" };
    await editReview(editReviewSchema.parse({ id, version, ...facts }), ctx());
    expect(await findReview(3, "arab")).toMatchObject({
      ...{ place: "Cairo", format: "hybrid", organizers: ["A", "B"], chairs: [], unverifiedFields: [] },
    });
    expect(await audit(id)).toEqual(["regionalReview.create", "regionalReview.revise"]);
    const many = editReviewSchema.safeParse({ id, version, chairs: "x\n".repeat(31) });
    expect(many.error?.issues[0]?.message).toBe("admin.reviewRounds.errors.tooManyNames");
  });

  test("has dates as vague as they are, what was planned beside what took place", async () => {
    const { id } = await makeReview();
    await addMilestone({ id, version: 1, ...milestone() }, ctx());
    await addMilestone({ id, version: 2, ...milestone({ side: "held", words: "3 March 2026" }) }, ctx());
    const found = async () => (await reviewAtDesk(secretariat, 3, "arab"))?.milestones ?? [];
    expect((await found()).map(({ planned, date }) => [planned, date.precision, date.words])).toEqual([
      [true, "quarter", "first quarter of 2026"],
      [false, "day", "3 March 2026"],
    ]);
    const same = addMilestone({ id, version: 3, ...milestone() }, ctx());
    expect((await failureOf(same)).fields?.number?.key).toBe("admin.reviewRounds.errors.milestoneTaken");
    const [planned, held] = await found();
    const milestoneId = held?.id ?? "";
    const later = milestone({ side: "held", words: "4 March 2026", startTime: "10:00", timeZone: "Africa/Cairo" });
    await editMilestone({ id, version: 3, milestoneId, ...later }, ctx());
    expect((await found())[1]?.date).toMatchObject({ precision: "minute", timeZone: "Africa/Cairo" });
    await removeMilestone({ id, version: 4, milestoneId: planned?.id ?? "" }, ctx());
    expect(await found()).toHaveLength(1);
    expect((await audit(id)).slice(1)).toEqual([
      "regionalReview.addMilestone",
      "regionalReview.addMilestone",
      "regionalReview.editMilestone",
      "regionalReview.removeMilestone",
    ]);
  });

  test("refuses dates that cannot be read, and what has taken place only tomorrow", async () => {
    const { id } = await makeReview();
    const add = (changes: object) => failureOf(addMilestone({ id, version: 1, ...milestone(changes) }, ctx()));
    expect((await add({ words: "soonish, perhaps" })).fields).toHaveProperty("words");
    expect((await add({ timeZone: "Mars/Base" })).fields).toHaveProperty("timeZone");
    const tomorrow = await add({ side: "held", words: "22 November 2026" });
    expect(tomorrow.fields?.words?.key).toBe("admin.reviewRounds.errors.heldInFuture");
    expect(await db.reviewMilestone.count()).toBe(0);
  });

  test("of two at once one is told; others than the secretariat may not, and see nothing", async () => {
    const { id } = await makeReview();
    const add = (number: number, actor = secretariat) =>
      addMilestone({ id, version: 1, ...milestone({ number }) }, ctx(actor));
    const results = await Promise.allSettled([add(1), add(2)]);
    const refused = results.flatMap((one) => (one.status === "rejected" ? [one.reason.failure.kind] : []));
    expect(refused).toEqual(["stale"]);
    for (const role of ["partner", "workstream-lead", "focal-point", "admin"] as const) {
      const actor = await makeActor(role);
      expect((await failureOf(add(3, actor))).kind).toBe("forbidden");
      expect(await roundsAtDesk(actor)).toBeNull();
      expect(await reviewAtDesk(actor, 3, "arab")).toBeNull();
    }
  });
});
