import { type Actor, isSignedIn } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { db, inTransaction } from "@/lib/db/client";
import { conflict, ExpectedFailure, forbidden, invalid, type MessageRef, notFound } from "@/lib/errors";
import { addJob } from "@/lib/jobs/add-job";
import { log } from "@/lib/log";
import { bulkOperations } from "./bulk-operations";
import { planBulk } from "./bulk-plan";
import {
  type BulkContent,
  type BulkItem,
  bulkContent,
  doneAtOnce,
  readTask,
  type StartBulkInput,
  type UndoBulkInput,
} from "./bulk-schema";

/**
 * Does one thing to many proposals, each on its own: what cannot be done to one stops no other, and is named. A few are done
 * before this returns, many by the worker.
 *
 * @returns the id of the change, whose page tells what became of each
 * @throws ExpectedFailure `forbidden`; `invalid` for a task that is none, a missing day or a missing reason
 */
export async function startBulkChange(input: StartBulkInput, ctx: UseCaseContext): Promise<{ changeId: string }> {
  const { actor } = ctx;
  if (!isSignedIn(actor) || !can(actor, "desk.bulk", null)) throw forbidden();
  const task = readTask(input.task);
  const versions = new Map(input.items.map(({ id, version }) => [id, version]));
  const plan = task && (await planBulk(actor, task, [...versions.keys()]));
  if (!task || !plan) throw invalid({ task: { key: "errors.invalidChoice" } });
  if (task.kind === "assign" && input.dueOn === "") throw invalid({ dueOn: { key: "errors.required" } });
  const isDecision = task.kind === "decline" || task.kind === "reserve";
  if (isDecision && input.reason === "") throw invalid({ reason: { key: "errors.required" } });
  const content: BulkContent = {
    asked: { task: input.task, dueOn: input.dueOn, reason: input.reason },
    of: plan.items.map(({ id, version, refusal }): BulkItem => {
      const seen = versions.get(id) ?? version;
      const reason = refusal ?? (seen === version ? null : { key: "bulk-changes.refusals.changed" });
      return { id, version: seen, outcome: reason ? "refused" : "waiting", ...(reason ? { reason } : {}) };
    }),
  };
  const waiting = content.of.filter(({ outcome }) => outcome === "waiting").length;
  const { id } = await inTransaction(async (tx) => {
    const row = await tx.bulkChange.create({
      data: { personId: actor.personId, action: task.kind, items: content },
      select: { id: true },
    });
    await appendAudit(tx, {
      actor,
      requestId: ctx.requestId,
      action: `bulkChange.${task.kind}`,
      subjectType: "bulkChange",
      subjectId: row.id,
    });
    if (waiting > doneAtOnce)
      await addJob(tx, "bulk-change", { changeId: row.id }, { jobKey: `bulk-change:${row.id}` });
    return row;
  });
  if (waiting <= doneAtOnce) await performBulkChange(id, ctx);
  return { changeId: id };
}

/** Does what still waits of a change, one record after another. Can be run again after it was cut short. */
export async function performBulkChange(changeId: string, ctx: UseCaseContext): Promise<void> {
  const row = await db.bulkChange.findUnique({ where: { id: changeId }, select: { items: true, undoneAt: true } });
  const content = bulkContent.safeParse(row?.items).data;
  const task = content && readTask(content.asked.task);
  const operation = task && bulkOperations[task.kind];
  if (!row || !content || !task || !operation || row.undoneAt) return;
  for (const [index, item] of content.of.entries()) {
    if (item.outcome !== "waiting") continue;
    const after = await attempt(
      async () => ({ outcome: "done" as const, undo: await operation.perform(item, { ...content.asked, task }, ctx) }),
      "refused",
    );
    await keepItem(changeId, index, { id: item.id, version: item.version, ...after });
  }
}

/**
 * Undoes a change of the person's own, record by record: where somebody worked on one since, it stays as it is and is named.
 * @throws ExpectedFailure `not-found`; `conflict` when it is not done yet, or undone already
 */
export async function undoBulkChange({ changeId }: UndoBulkInput, ctx: UseCaseContext): Promise<{ changeId: string }> {
  if (!isSignedIn(ctx.actor) || !can(ctx.actor, "desk.bulk", null)) throw forbidden();
  const own = { id: changeId, personId: ctx.actor.personId };
  const row = await db.bulkChange.findFirst({ where: own, select: { items: true, action: true } });
  const content = bulkContent.safeParse(row?.items).data;
  const task = content && readTask(content.asked.task);
  const operation = task && bulkOperations[task.kind];
  if (!row || !content || !task || !operation) throw notFound();
  if (content.of.some(({ outcome }) => outcome === "waiting")) throw conflict("bulk-changes.notDone");
  await inTransaction(async (tx) => {
    const { count } = await tx.bulkChange.updateMany({
      where: { ...own, undoneAt: null },
      data: { undoneAt: ctx.now },
    });
    if (count === 0) throw conflict("bulk-changes.undoneAlready");
    const { actor, requestId } = ctx;
    await appendAudit(tx, {
      actor,
      requestId,
      action: "bulkChange.undo",
      subjectType: "bulkChange",
      subjectId: changeId,
    });
  });
  for (const [index, item] of content.of.entries()) {
    const { undo } = item;
    if (item.outcome !== "done" || !undo) continue;
    const after = await attempt(async () => {
      await operation.undo(item, { ...content.asked, task, undo }, ctx);
      return { outcome: "undone" as const };
    }, "kept");
    await keepItem(changeId, index, { ...item, ...after });
  }
  return { changeId };
}

/** What is expected to fail is kept as the reason; a defect is logged, and told as one. */
async function attempt(
  work: () => Promise<Pick<BulkItem, "outcome" | "undo">>,
  otherwise: "refused" | "kept",
): Promise<Pick<BulkItem, "outcome" | "undo" | "reason">> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ExpectedFailure) return { outcome: otherwise, reason: reasonOf(error) };
    log.error({ err: error }, "A record of a bulk change failed unexpectedly");
    return { outcome: otherwise, reason: { key: "bulk-changes.unexpected" } };
  }
}

function reasonOf({ failure }: ExpectedFailure): MessageRef {
  return Object.values(failure.fields ?? {})[0] ?? failure.message;
}

async function keepItem(changeId: string, index: number, item: BulkItem): Promise<void> {
  await db.$executeRaw`
    UPDATE "bulk_change" SET "items" = jsonb_set("items", ARRAY['of', ${String(index)}], ${JSON.stringify(item)}::jsonb)
    WHERE "id" = ${changeId}::uuid`;
}

/** A change of the person's own, with what became of each record; null when there is none. */
export async function readBulkChange(actor: Actor, changeId: string) {
  if (!isSignedIn(actor) || !/^[0-9a-f-]{36}$/i.test(changeId)) return null;
  const row = await db.bulkChange.findFirst({
    where: { id: changeId, personId: actor.personId },
    select: { id: true, items: true, createdAt: true, undoneAt: true },
  });
  const content = bulkContent.safeParse(row?.items).data;
  const task = content && readTask(content.asked.task);
  return row && content && task ? { ...row, task, asked: content.asked, items: content.of } : null;
}
