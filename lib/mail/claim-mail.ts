import { db } from "@/lib/db/client";
import type { Failure } from "./retry-schedule";
import { nextAttempt } from "./retry-schedule";

/** A letter that this worker, and no other, is sending now. */
export interface ClaimedMail {
  id: string;
  template: string;
  recipientEmail: string;
  recipientName: string;
  locale: string;
  props: unknown;
  messageId: string;
  createdAt: Date;
  /** Which attempt this is, 1 for the first. Also tells this claim from a later one. */
  attempts: number;
}

/**
 * Claims a letter for 60 seconds. The lease on the row decides who sends it, not the job: the queue would keep the job of a
 * killed worker for hours.
 * @returns the letter, or null when it is not due, is being sent by another worker, or is done
 */
export async function claimMail(id: string): Promise<ClaimedMail | null> {
  const rows = await db.$queryRaw<ClaimedMail[]>`
    UPDATE mail SET status = 'sending', attempts = attempts + 1, lease_until = now() + interval '60 seconds'
    WHERE id = (
      SELECT id FROM mail
      WHERE id = ${id}::uuid
        AND (status = 'queued' OR (status IN ('failed', 'unknown') AND next_attempt_at <= now()))
      FOR UPDATE SKIP LOCKED)
    RETURNING id, template, recipient_email::text AS "recipientEmail", recipient_name AS "recipientName", locale, props,
      message_id AS "messageId", created_at AS "createdAt", attempts`;
  return rows[0] ?? null;
}

/** The mail server took the letter. */
export async function markSent(mail: ClaimedMail, subject: string): Promise<void> {
  await release(mail, { status: "sent", subject, sentAt: new Date(), lastError: null });
}

/** The attempt failed: wait for the next one, or give up and keep the reason for the secretariat. */
export async function markFailed(
  mail: ClaimedMail,
  failure: Failure & { outcomeUnknown: boolean; reason: string },
  longestLife: number | undefined,
): Promise<void> {
  const next = nextAttempt({ ...mail, ...(longestLife ? { longestLife } : {}) }, failure, new Date());
  const waiting = failure.outcomeUnknown ? ("unknown" as const) : ("failed" as const);
  await release(mail, {
    status: next ? waiting : "dead",
    lastError: failure.reason,
    ...(next ? { nextAttemptAt: next } : {}),
  });
}

/** Writes only while the claim still holds: a worker that slept through its lease must not overrule the one after it. */
async function release(
  mail: ClaimedMail,
  data: {
    status: "sent" | "failed" | "unknown" | "dead";
    lastError: string | null;
    subject?: string;
    sentAt?: Date;
    nextAttemptAt?: Date;
  },
): Promise<void> {
  await db.mail.updateMany({
    where: { id: mail.id, status: "sending", attempts: mail.attempts },
    data: { ...data, leaseUntil: null },
  });
}
