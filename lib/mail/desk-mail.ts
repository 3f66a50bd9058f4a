import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import { forbidden } from "@/lib/errors";

/** A letter that did not go out yet and is tried again by itself. */
export interface FailingMail {
  id: string;
  template: string;
  recipientEmail: string;
  status: "failed" | "unknown";
  attempts: number;
  reason: string;
  nextAttemptAt: Date;
}

/**
 * Letters that failed at least once and wait for their next attempt, the next one first.
 * @throws ExpectedFailure `forbidden` for anybody who does not look after the mail
 */
export async function listFailingMail(actor: Actor, page: { take: number }): Promise<FailingMail[]> {
  if (!can(actor, "mail.readDeadLetters", null)) throw forbidden();
  const rows = await db.mail.findMany({
    where: { status: { in: ["failed", "unknown"] } },
    orderBy: [{ nextAttemptAt: "asc" }, { id: "asc" }],
    take: page.take,
    select: {
      id: true,
      template: true,
      recipientEmail: true,
      status: true,
      attempts: true,
      lastError: true,
      nextAttemptAt: true,
    },
  });
  return rows.map(({ lastError, status, ...row }) => ({
    ...row,
    status: status === "unknown" ? "unknown" : "failed",
    reason: lastError ?? "",
  }));
}

/** How many letters stand where; one query. */
export async function mailCounts(actor: Actor): Promise<{ status: string; count: number }[]> {
  if (!can(actor, "mail.readDeadLetters", null)) throw forbidden();
  const groups = await db.mail.groupBy({ by: ["status"], _count: { _all: true }, orderBy: { status: "asc" } });
  return groups.map(({ status, _count }) => ({ status, count: _count._all }));
}
