import type { Actor } from "@/lib/access/actor";
import { appendAudit } from "@/lib/audit/append-audit";
import type { Tx } from "@/lib/db/client";
import { conflict, forbidden, invalid, stale } from "@/lib/errors";
import { leadsFrom, type Machine } from "./machine";

export interface Move<Subject> {
  actor: Actor;
  requestId: string;
  /** The record as read for this person: id, status and version are what the write is conditional on. */
  subject: Subject;
  /** Columns to write with the status. */
  data?: Record<string, unknown>;
  reason?: string | undefined;
}

/** The one way any delegate is used here: Prisma's delegates differ in type but not in shape. */
interface ConditionalDelegate {
  updateMany(args: { where: object; data: object }): Promise<{ count: number }>;
}

/**
 * Takes one step of a workflow: authorize, update only if nobody was faster, append to the audit log.
 * Runs in the caller's transaction, so that mail and jobs queued beside it live or die with it. No other code writes a status.
 *
 * @throws ExpectedFailure `forbidden` when the person may not; `conflict` when the state does not allow the step;
 *   `invalid` when a reason is needed and missing; `stale` when somebody else changed the record first, naming who and when.
 */
export async function transition<
  S extends string,
  N extends string,
  Subject extends { id: string; status: S; version: number },
>(tx: Tx, machine: Machine<S, N, Subject>, step: N, move: Move<Subject>): Promise<void> {
  const { from, to, allow, needsReason } = machine.steps[step];
  const { subject, actor } = move;
  if (!allow(actor, subject)) throw forbidden();
  if (!leadsFrom(machine, step, subject.status)) throw await tooLate(tx, machine, subject);
  if (needsReason && !move.reason?.trim()) throw invalid({ reason: { key: "errors.required" } });

  const delegate = (tx as unknown as Record<string, ConditionalDelegate>)[machine.name];
  if (!delegate) throw new Error(`no model named ${machine.name}`);
  const { count } = await delegate.updateMany({
    where: { id: subject.id, version: subject.version, status: { in: [...from] } },
    data: { ...move.data, status: to, version: { increment: 1 } },
  });
  if (count === 0) throw await tooLate(tx, machine, subject);

  await appendAudit(tx, {
    actor,
    requestId: move.requestId,
    action: `${machine.name}.${step}`,
    subjectType: machine.name,
    subjectId: subject.id,
    fromStatus: subject.status,
    toStatus: to,
    changedFields: Object.keys(move.data ?? {}),
    reason: move.reason,
  });
}

/** Names who took the last step and when, so that the loser of a race knows whom to ask. */
async function tooLate(tx: Tx, machine: { name: string }, subject: { id: string }) {
  const last = await lastChange(tx, machine.name, subject.id);
  return last ? stale(last) : conflict("errors.conflict");
}

/** The last accepted change of a record: by whom and when (milliseconds since 1970), for the sentence that a lost race is told with. */
export async function lastChange(
  tx: Tx,
  subjectType: string,
  subjectId: string,
): Promise<{ who: string; when: number } | null> {
  const entry = await tx.auditEntry.findFirst({
    where: { subjectType, subjectId, outcome: "done" },
    orderBy: { id: "desc" },
    select: { at: true, actorId: true },
  });
  if (!entry) return null;
  const person = entry.actorId
    ? await tx.person.findUnique({ where: { id: entry.actorId }, select: { name: true } })
    : null;
  return { who: person?.name || "—", when: entry.at.getTime() };
}
