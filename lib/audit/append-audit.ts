import { type Actor, roles } from "@/lib/access/actor";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

export interface AuditRecord {
  actor: Actor;
  requestId: string;
  /** What was done, as `<subject>.<verb>`: `proposal.approve`. */
  action: string;
  subjectType: string;
  subjectId: string;
  fromStatus?: string;
  toStatus?: string;
  changedFields?: readonly string[];
  reason?: string | undefined;
  outcome?: "done" | "refused";
}

/**
 * Appends one entry to the audit log, in the transaction of the change it tells of.
 * Holds names of fields and ids of people only, never their values: erasing a person leaves the log whole.
 */
export async function appendAudit(tx: Tx, record: AuditRecord): Promise<void> {
  await tx.auditEntry.create({ data: entryOf(record), select: { id: true } });
}

/** The same for many changes that one step made, in one statement. */
export async function appendAuditEntries(tx: Tx, records: readonly AuditRecord[]): Promise<void> {
  await tx.auditEntry.createMany({ data: records.map(entryOf) });
}

function entryOf(record: AuditRecord): Prisma.AuditEntryCreateManyInput {
  return {
    actorId: record.actor.personId,
    actingRole: actingRole(record.actor),
    requestId: record.requestId,
    action: record.action,
    subjectType: record.subjectType,
    subjectId: record.subjectId,
    fromStatus: record.fromStatus ?? null,
    toStatus: record.toStatus ?? null,
    changedFields: [...(record.changedFields ?? [])],
    reason: record.reason || null,
    outcome: record.outcome ?? "done",
  };
}

/** The roles in which somebody acts, strongest last, as written into the log. */
export function actingRole(actor: Actor): string {
  if (actor.system) return "system";
  if (actor.registrationId) return "participant";
  if (actor.personId === null) return "visitor";
  return roles.filter((role) => actor.roles.includes(role)).join("+") || "partner";
}
