import type { Actor } from "@/lib/access/actor";
import { appendAudit } from "@/lib/audit/append-audit";
import type { Tx } from "@/lib/db/client";
import { conflict, stale } from "@/lib/errors";
import { lastChange } from "./transition";

export interface Revision {
  actor: Actor;
  requestId: string;
  /** The version which the person saw: the write is conditional on it. */
  subject: { id: string; version: number };
  /** States in which the record may be edited; left out for a record without states. */
  whileIn?: readonly string[];
  /** What was done, for the audit log; "revise" when it was only edited. */
  verb?: string;
  data: Record<string, unknown>;
  /** For the audit log, where rows beside the record changed too; otherwise the names in `data`. */
  changedFields?: readonly string[];
  reason?: string;
}

/**
 * Writes what a person edited, without moving the workflow: only if nobody changed the record since they read it.
 * The caller authorizes first. Appends to the audit log in the same transaction.
 *
 * @param model the Prisma model, which is also the record's name in the audit log
 * @throws ExpectedFailure `stale`, naming who changed it and when; `conflict` when the state no longer allows editing
 */
export async function revise(tx: Tx, model: string, revision: Revision): Promise<void> {
  const delegate = (
    tx as unknown as Record<string, { updateMany(args: { where: object; data: object }): Promise<{ count: number }> }>
  )[model];
  if (!delegate) throw new Error(`no model named ${model}`);
  const { count } = await delegate.updateMany({
    where: {
      id: revision.subject.id,
      version: revision.subject.version,
      ...(revision.whileIn ? { status: { in: [...revision.whileIn] } } : {}),
    },
    data: { ...revision.data, version: { increment: 1 } },
  });
  if (count === 0) {
    const last = await lastChange(tx, model, revision.subject.id);
    throw last ? stale(last) : conflict("errors.conflict");
  }
  await appendAudit(tx, {
    actor: revision.actor,
    requestId: revision.requestId,
    action: `${model}.${revision.verb ?? "revise"}`,
    subjectType: model,
    subjectId: revision.subject.id,
    changedFields: revision.changedFields ?? Object.keys(revision.data),
    ...(revision.reason ? { reason: revision.reason } : {}),
  });
}
