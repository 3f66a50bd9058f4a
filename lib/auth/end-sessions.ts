import type { Actor } from "@/lib/access/actor";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction } from "@/lib/db/client";

/** Signs a person out on every device, at the next request each of them makes. */
export async function endAllSessions(actor: Actor & { personId: string }, requestId: string): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.person.update({
      where: { id: actor.personId },
      data: { sessionVersion: { increment: 1 } },
      select: { id: true },
    });
    await appendAudit(tx, {
      actor,
      requestId,
      action: "person.endSessions",
      subjectType: "person",
      subjectId: actor.personId,
      changedFields: ["sessionVersion"],
    });
  });
}
