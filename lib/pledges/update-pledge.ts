import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction } from "@/lib/db/client";
import { forbidden } from "@/lib/errors";
import { dateToDay, dayToDate } from "@/lib/time/plain-day";
import { transition } from "@/lib/workflow/transition";
import { findPledge } from "./find-pledge";
import type { UpdatePledgeInput } from "./schema";
import { type PledgeState, pledgeMachine } from "./workflow";

/**
 * The focal point reports on a pledge; the report is dated and stays. It may say that work has begun or that the pledge is
 * fulfilled, which moves the workflow in the same transaction. A repeated submit adds one report.
 */
export async function updatePledge(
  input: UpdatePledgeInput,
  ctx: UseCaseContext,
): Promise<{ reference: string; talkSlug: string | null }> {
  return inTransaction(async (tx) => {
    const pledge = await findPledge(tx, ctx.actor, input.reference);
    const done = { reference: pledge.reference, talkSlug: pledge.talk?.slug ?? null };
    const again = await tx.pledgeUpdate.findUnique({
      where: { submissionKey: input.submissionId },
      select: { id: true },
    });
    if (again) return done;
    if (!can(ctx.actor, "pledge.update", pledge)) throw forbidden();

    const status = nextStatus(pledge.status, input.status);
    if (status !== pledge.status) {
      await transition(tx, pledgeMachine, status === "fulfilled" ? "fulfil" : "start", {
        actor: ctx.actor,
        requestId: ctx.requestId,
        subject: { ...pledge, version: input.version },
      });
    }
    await tx.pledgeUpdate.create({
      data: {
        pledgeId: pledge.id,
        authorId: ctx.actor.personId,
        body: input.body,
        status,
        reportedOn: dayToDate(dateToDay(ctx.now)),
        submissionKey: input.submissionId,
      },
    });
    await appendAudit(tx, {
      actor: ctx.actor,
      requestId: ctx.requestId,
      action: "pledge.update",
      subjectType: "pledge",
      subjectId: pledge.id,
      changedFields: ["updates"],
    });
    return done;
  });
}

function nextStatus(present: PledgeState, reported: UpdatePledgeInput["status"]): PledgeState {
  return reported === "unchanged" ? present : reported;
}
