import { type Actor, systemActor, visitor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { db, inTransaction, type Tx } from "@/lib/db/client";
import { conflict, ExpectedFailure, forbidden } from "@/lib/errors";
import { log } from "@/lib/log";
import { transition } from "@/lib/workflow/transition";
import { createTalks } from "./create-talks";
import { judgeImport } from "./judge-import";
import { type FoundImport, readImport } from "./scope";
import { importMachine } from "./workflow";

/**
 * Brings an import in, as the worker: all its talks in one transaction, or none. How far it came is written outside of that
 * transaction, so that others can see it. May be called again at any time: an import that does not wait for it, or that
 * another worker has in hand, is left alone.
 * @param now moment of the run; tells past from future
 */
export async function runImport(importId: string, now: Date): Promise<void> {
  try {
    await inTransaction((tx) => bringIn(tx, importId, now));
  } catch (error) {
    const expected = error instanceof ExpectedFailure;
    if (!expected) log.error({ err: error, importId }, "An import failed; nothing of it was brought in");
    await markFailed(importId, expected ? error.failure.message.key : "imports.failure.unexpected", now);
  }
}

async function bringIn(tx: Tx, importId: string, now: Date): Promise<void> {
  if (!(await takeInHand(tx, importId))) return;
  const run = await readImport(tx, importId);
  if (run?.status !== "running") return;
  const actor = await starterOf(tx, run);
  if (!can(actor, "imports.run", null)) throw forbidden();
  const rows = await judgeImport(tx, run, now);
  // What the rows refer to may have changed since the person looked at them.
  if (rows.some(({ verdict }) => verdict === "error")) throw conflict("imports.failure.rowsChanged");
  const ready = rows.flatMap(({ id, verdict, talk }) => (verdict === "ready" && talk ? [{ id, talk }] : []));
  await createTalks(tx, ready, { actor, requestId: requestOf(importId) }, (done) => tellProgress(importId, done));
  await transition(tx, importMachine, "complete", {
    actor: systemActor,
    requestId: requestOf(importId),
    subject: run,
    data: { finishedAt: now, doneRows: ready.length },
  });
}

/** One worker at a time, for as long as its transaction lasts: a worker that dies lets go. */
async function takeInHand(tx: Tx, importId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ free: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended(${`import ${importId}`}, 0)) AS "free"`;
  return row?.free ?? false;
}

/** On a connection of its own: readers must see it while the talks are still being written. */
async function tellProgress(importId: string, done: number): Promise<void> {
  await db.importRun.updateMany({ where: { id: importId }, data: { doneRows: done } });
}

/** Who started it, with the rights of now: a right that was taken back meanwhile counts. */
async function starterOf(tx: Tx, { startedById }: FoundImport): Promise<Actor> {
  const person = await tx.person.findUnique({
    where: { id: startedById },
    select: { id: true, name: true, email: true, suspendedAt: true, roleGrants: { select: { role: true } } },
  });
  const isSecretariat = person?.suspendedAt === null && person.roleGrants.some(({ role }) => role === "secretariat");
  return {
    ...visitor,
    personId: startedById,
    name: person?.name ?? null,
    email: person?.email ?? null,
    roles: isSecretariat ? ["partner", "secretariat"] : ["partner"],
  };
}

async function markFailed(importId: string, failure: string, now: Date): Promise<void> {
  await inTransaction(async (tx) => {
    const run = await readImport(tx, importId);
    if (run?.status !== "running") return;
    await transition(tx, importMachine, "fail", {
      actor: systemActor,
      requestId: requestOf(importId),
      subject: run,
      data: { failure, finishedAt: now, doneRows: 0 },
    });
  });
}

function requestOf(importId: string): string {
  return `import:${importId}`;
}
