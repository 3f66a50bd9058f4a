import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { readBulkChange, startBulkChange, undoBulkChange } from "@/lib/desk/bulk-change";
import { planBulk } from "@/lib/desk/bulk-plan";
import { type BulkTask, doneAtOnce, taskText } from "@/lib/desk/bulk-schema";
import { runBulkChange } from "@/lib/desk/run-bulk-change";
import { setWorkstream } from "@/lib/proposals/set-workstream";
import { withdrawProposal } from "@/lib/proposals/withdraw-proposal";
import { makeManyProposals } from "../../factories/many-proposals";
import { contextOf, makeActor, makeWorkstream } from "../../factories/people";
import { makeSubmitted, proposalRow } from "../../factories/proposal";
import { countQueries } from "../../support/count-queries";
import { asOwner, useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

type Person = Awaited<ReturnType<typeof makeActor>>;
let author: Person;
let secretariat: Person;
let lead: Person;
let workstream: { id: string; slug: string };

beforeAll(async () => {
  workstream = await makeWorkstream();
  author = await makeActor("partner");
  secretariat = await makeActor("secretariat");
  lead = await makeActor("workstream-lead", { workstreamId: workstream.id, name: "Lea Lead" });
});

/** The portal's row of a proposal, as a selection names it. */
const seen = async (id: string) => ({ id, version: (await proposalRow(id)).version });
const start = async (actor: Person, task: BulkTask, ids: string[], versions?: number[]) => {
  const items = await Promise.all(ids.map(seen));
  const input = {
    task: taskText(task),
    items: items.map((item, index) => ({ ...item, version: versions?.[index] ?? item.version })),
    dueOn: task.kind === "assign" ? "2026-12-04" : "",
    reason: "",
  };
  return startBulkChange(input, contextOf(actor));
};
const outcomes = async (actor: Person, changeId: string) =>
  (await readBulkChange(actor, changeId))?.items.map(({ outcome, reason }) => [outcome, reason?.key ?? null]);

describe("a change of several proposals", () => {
  test("is done to those to which it can be, and names the others with the reason", async () => {
    const [open, given, withdrawn, changed] = [
      await makeSubmitted(author),
      await makeSubmitted(author, { scope: { workstreamId: workstream.id } }),
      await makeSubmitted(author),
      await makeSubmitted(author),
    ];
    await withdrawProposal({ id: withdrawn.id, version: withdrawn.version, reason: "" }, contextOf(author));
    const ids = [open.id, given.id, withdrawn.id, changed.id];
    const task: BulkTask = { kind: "workstream", target: workstream.id };
    const plan = await planBulk(secretariat, task, ids);
    expect(plan?.items.map(({ refusal }) => refusal?.key ?? null)).toEqual([
      null,
      "bulk-changes.refusals.sameWorkstream",
      "bulk-changes.refusals.step",
      null,
    ]);
    const { changeId } = await start(secretariat, task, ids, [open.version, given.version, 9, changed.version - 1]);
    expect(await outcomes(secretariat, changeId)).toEqual([
      ["done", null],
      ["refused", "bulk-changes.refusals.sameWorkstream"],
      ["refused", "bulk-changes.refusals.step"],
      ["refused", "bulk-changes.refusals.changed"],
    ]);
    expect((await proposalRow(open.id)).workstreamId).toBe(workstream.id);
    expect((await proposalRow(changed.id)).workstreamId).toBeNull();
    const told = await db.auditEntry.findMany({
      where: { subjectId: { in: [open.id, changeId] } },
      orderBy: { id: "desc" },
      take: 2,
    });
    expect(told.map(({ action, actorId }) => [action, actorId])).toEqual([
      ["proposal.setWorkstream", secretariat.personId],
      ["bulkChange.workstream", secretariat.personId],
    ]);
  });

  test("asks a reviewer, who gets a letter for each, but not about what they are tied to", async () => {
    const [free, theirs] = [await makeSubmitted(author), await makeSubmitted(lead)];
    const task: BulkTask = { kind: "assign", target: lead.personId };
    const { changeId } = await start(secretariat, task, [free.id, theirs.id]);
    expect(await outcomes(secretariat, changeId)).toEqual([
      ["done", null],
      ["refused", "bulk-changes.refusals.conflict"],
    ]);
    expect(
      await db.assessment.findMany({ where: { reviewerId: lead.personId }, select: { proposalId: true } }),
    ).toEqual([{ proposalId: free.id }]);
    const letters = await db.mail.count({
      where: { recipientEmail: lead.email, template: "assessment-assigned" },
    });
    expect(letters).toBe(1);
    const again = await planBulk(secretariat, task, [free.id]);
    expect(again?.items[0]?.refusal?.key).toBe("bulk-changes.refusals.asked");
    const release = await start(secretariat, { kind: "release", target: lead.personId }, [free.id]);
    expect(await outcomes(secretariat, release.changeId)).toEqual([["done", null]]);
    await undoBulkChange({ changeId: release.changeId }, contextOf(secretariat));
    const [back] = await db.assessment.findMany({ where: { proposalId: free.id } });
    expect(back?.status).toBe("assigned");
  });

  test("holds decisions, of which the proposers learn nothing, and takes them back", async () => {
    const [open, own] = [await makeSubmitted(author), await makeSubmitted(secretariat)];
    const items = [await seen(open.id), await seen(own.id)];
    const input = { task: "reserve", items, dueOn: "", reason: "Next year." };
    const without = startBulkChange({ ...input, reason: "" }, contextOf(secretariat));
    expect(await failureOf(without)).toMatchObject({ fields: { reason: { key: "errors.required" } } });
    const letters = await db.mail.count();
    const { changeId } = await startBulkChange(input, contextOf(secretariat));
    expect(await outcomes(secretariat, changeId)).toEqual([
      ["done", null],
      ["refused", "bulk-changes.refusals.ownConflict"],
    ]);
    expect((await proposalRow(open.id)).status).toBe("submitted");
    expect(await db.mail.count()).toBe(letters);
    const held = { proposalId: open.id, announcedAt: null, withdrawnAt: null };
    expect(await db.proposalDecision.findMany({ where: held, select: { outcome: true, reason: true } })).toEqual([
      { outcome: "reserve", reason: "Next year." },
    ]);
    await undoBulkChange({ changeId }, contextOf(secretariat));
    expect(await outcomes(secretariat, changeId)).toMatchObject([
      ["undone", null],
      ["refused", expect.any(String)],
    ]);
    expect(await db.proposalDecision.count({ where: held })).toBe(0);
  });

  test("is undone record by record, where nobody worked on it since", async () => {
    const [quiet, busy, moved] = [
      await makeSubmitted(author),
      await makeSubmitted(author),
      await makeSubmitted(author),
    ];
    const other = await makeWorkstream("Another one");
    const task: BulkTask = { kind: "workstream", target: workstream.id };
    const { changeId } = await start(secretariat, task, [quiet.id, busy.id, moved.id]);
    await setWorkstream({ ...(await seen(moved.id)), workstreamId: other.id }, contextOf(secretariat));
    await withdrawProposal({ ...(await seen(busy.id)), reason: "" }, contextOf(author));
    await undoBulkChange({ changeId }, contextOf(secretariat));
    expect(await outcomes(secretariat, changeId)).toMatchObject([
      ["undone", null],
      ["kept", expect.any(String)],
      ["kept", "errors.stale"],
    ]);
    expect((await proposalRow(moved.id)).workstreamId).toBe(other.id);
    expect((await proposalRow(quiet.id)).workstreamId).toBeNull();
    expect((await proposalRow(busy.id)).workstreamId).toBe(workstream.id);
    const twice = undoBulkChange({ changeId }, contextOf(secretariat));
    expect(await failureOf(twice)).toMatchObject({ message: { key: "bulk-changes.undoneAlready" } });
  });

  test("undone by two at once is undone once", async () => {
    const proposal = await makeSubmitted(author);
    const { changeId } = await start(secretariat, { kind: "workstream", target: workstream.id }, [proposal.id]);
    const both = await Promise.allSettled([
      undoBulkChange({ changeId }, contextOf(secretariat)),
      undoBulkChange({ changeId }, contextOf(secretariat)),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await outcomes(secretariat, changeId)).toEqual([["undone", null]]);
  });

  test("is the secretariat's, and its outcome that of whoever asked for it", async () => {
    const proposal = await makeSubmitted(author, { scope: { workstreamId: workstream.id } });
    const task: BulkTask = { kind: "workstream", target: null };
    expect(await failureOf(start(lead, task, [proposal.id]))).toMatchObject({ kind: "forbidden" });
    const { changeId } = await start(secretariat, task, [proposal.id]);
    const other = await makeActor("secretariat");
    expect(await readBulkChange(other, changeId)).toBeNull();
    expect(await failureOf(undoBulkChange({ changeId }, contextOf(other)))).toMatchObject({ kind: "not-found" });
  });

  test("needs a day for an assignment, and somebody to ask", async () => {
    const item = await seen((await makeSubmitted(author)).id);
    const ask = (task: string, dueOn: string) =>
      failureOf(startBulkChange({ task, items: [item], dueOn, reason: "" }, contextOf(secretariat)));
    expect(await ask(`assign:${lead.personId}`, "")).toMatchObject({ fields: { dueOn: { key: "errors.required" } } });
    expect(await ask(`assign:${randomUUID()}`, "2026-12-04")).toMatchObject({ fields: { task: {} } });
  });
});

describe("many proposals", () => {
  const many = (count: number) => makeManyProposals(author.personId, count, { status: "submitted" });

  test("are left to the worker, which goes on where it was cut short", async () => {
    const items = await many(doneAtOnce + 5);
    const input = { task: `workstream:${workstream.id}`, items, dueOn: "", reason: "" };
    const { changeId } = await startBulkChange(input, contextOf(secretariat));
    const change = await readBulkChange(secretariat, changeId);
    expect(change?.items.every(({ outcome }) => outcome === "waiting")).toBe(true);
    expect(await failureOf(undoBulkChange({ changeId }, contextOf(secretariat)))).toMatchObject({
      message: { key: "bulk-changes.notDone" },
    });
    const jobs = await asOwner<{ payload: { changeId: string } }>(
      "SELECT payload FROM graphile_worker._private_jobs WHERE key = $1",
      [`bulk-change:${changeId}`],
    );
    expect(jobs.map(({ payload }) => payload)).toEqual([{ changeId }]);
    await runBulkChange(changeId, new Date());
    await runBulkChange(changeId, new Date());
    const after = await readBulkChange(secretariat, changeId);
    expect(after?.items.every(({ outcome }) => outcome === "done")).toBe(true);
    const told = await db.auditEntry.count({
      where: { action: "proposal.setWorkstream", subjectId: { in: items.map(({ id }) => id) } },
    });
    expect(told).toBe(items.length);
  });

  test("are not changed any more by whoever lost the right meanwhile", async () => {
    const former = await makeActor("secretariat");
    const items = await many(doneAtOnce + 1);
    const input = { task: `workstream:${workstream.id}`, items, dueOn: "", reason: "" };
    const { changeId } = await startBulkChange(input, contextOf(former));
    await db.roleGrant.deleteMany({ where: { personId: former.personId } });
    await runBulkChange(changeId, new Date());
    const change = await readBulkChange(former, changeId);
    expect(change?.items.every(({ outcome }) => outcome === "refused")).toBe(true);
    expect(await db.proposal.count({ where: { id: { in: items.map(({ id }) => id) }, workstreamId: null } })).toBe(
      items.length,
    );
  });

  test("are looked at in a constant number of queries", async () => {
    const items = await many(40);
    const task: BulkTask = { kind: "assign", target: lead.personId };
    const ids = items.map(({ id }) => id);
    const one = await countQueries(() => planBulk(secretariat, task, ids.slice(0, 1)));
    expect(await countQueries(() => planBulk(secretariat, task, ids))).toBe(one);
  });
});
