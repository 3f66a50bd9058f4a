import { db, inTransaction } from "@/lib/db/client";
import { addJob } from "@/lib/jobs/add-job";
import { log } from "@/lib/log";
import { mailJob } from "./mail-job";

/** In one sweep; the rest waits for the next minute. */
const most = 500;

/**
 * Wakes every letter that should be on its way: a worker that died while sending let its lease run out (the outcome is
 * unknown then, and the letter goes again under the same Message-ID); a failed attempt is due again; a job was lost.
 * Any number of sweeps may run at once.
 */
export async function sweepMail(): Promise<void> {
  const abandoned = await db.$executeRaw`
    UPDATE mail SET status = 'unknown', lease_until = NULL, next_attempt_at = now(),
      last_error = 'The worker stopped while it was sending'
    WHERE status = 'sending' AND lease_until < now()`;
  if (abandoned > 0) log.warn({ letters: abandoned }, "Letters were left by a worker that stopped");

  await inTransaction(async (tx) => {
    const due = await tx.$queryRaw<{ id: string; template: string }[]>`
      SELECT id, template FROM mail
      WHERE status IN ('queued', 'failed', 'unknown') AND next_attempt_at <= now()
      ORDER BY next_attempt_at LIMIT ${most} FOR UPDATE SKIP LOCKED`;
    for (const mail of due) {
      await addJob(tx, "send-mail", { mailId: mail.id }, { ...mailJob(mail.template, mail.id), keepPlace: true });
    }
  });
}
