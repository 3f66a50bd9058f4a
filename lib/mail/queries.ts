import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import { forbidden } from "@/lib/errors";

/** A letter that was given up, as the desk shows it. */
export interface DeadMail {
  id: string;
  template: string;
  recipientEmail: string;
  recipientName: string;
  attempts: number;
  /** The mail server's last answer, or what else went wrong. */
  reason: string;
  createdAt: Date;
}

/**
 * Letters that were given up, newest first.
 * @throws ExpectedFailure `forbidden` for anybody who does not look after the mail
 */
export async function listDeadMail(actor: Actor, page: { take: number; skip?: number }): Promise<DeadMail[]> {
  if (!can(actor, "mail.readDeadLetters", null)) throw forbidden();
  const rows = await db.mail.findMany({
    where: { status: "dead" },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: page.take,
    skip: page.skip ?? 0,
    select: {
      id: true,
      template: true,
      recipientEmail: true,
      recipientName: true,
      attempts: true,
      lastError: true,
      createdAt: true,
    },
  });
  return rows.map(({ lastError, ...row }) => ({ ...row, reason: lastError ?? "" }));
}

/** How many letters were given up: for the banner at the desk and the health check. */
export function countDeadMail(): Promise<number> {
  return db.mail.count({ where: { status: "dead" } });
}

/** Seconds since the oldest letter that should have gone is due; 0 when none is. A stopped worker shows here first. */
export async function oldestDueMailSeconds(now: Date): Promise<number> {
  const oldest = await db.mail.findFirst({
    where: { status: { in: ["queued", "failed", "unknown"] }, nextAttemptAt: { lte: now } },
    orderBy: { nextAttemptAt: "asc" },
    select: { nextAttemptAt: true },
  });
  return oldest ? Math.floor((now.getTime() - oldest.nextAttemptAt.getTime()) / 1000) : 0;
}
