import * as z from "zod";
import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction } from "@/lib/db/client";
import { conflict, forbidden } from "@/lib/errors";
import { addJob } from "@/lib/jobs/add-job";
import { mailJob } from "./mail-job";

export const retryMailSchema = z.object({ id: z.uuid() });

/**
 * Sends a letter again that was given up, at once and under the same Message-ID. Past its 48 hours it gets this one attempt.
 * @throws ExpectedFailure `forbidden`, or `conflict` when the letter is not a dead one (any more)
 */
export async function retryMail(input: z.output<typeof retryMailSchema>, ctx: UseCaseContext): Promise<void> {
  if (!can(ctx.actor, "mail.retry", null)) throw forbidden();
  await inTransaction(async (tx) => {
    const [mail] = await tx.mail.updateManyAndReturn({
      where: { id: input.id, status: "dead" },
      data: { status: "queued", attempts: 0, nextAttemptAt: new Date(), leaseUntil: null },
      select: { template: true },
    });
    if (!mail) throw conflict("mail.desk.notDead");
    await addJob(tx, "send-mail", { mailId: input.id }, mailJob(mail.template, input.id));
    await appendAudit(tx, {
      actor: ctx.actor,
      requestId: ctx.requestId,
      action: "mail.retry",
      subjectType: "mail",
      subjectId: input.id,
    });
  });
}
