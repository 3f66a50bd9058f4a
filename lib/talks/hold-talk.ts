import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction, type Tx } from "@/lib/db/client";
import { invalid } from "@/lib/errors";
import { addDays, dateToDay, dayToDate, type PlainDay } from "@/lib/time/plain-day";
import { genevaZone, localTimeOf } from "@/lib/time/zones";
import { transition } from "@/lib/workflow/transition";
import { notifyReportDue } from "./notifications";
import { type HoldTalkInput, reportDueAfterDays } from "./schema";
import { type FoundTalk, findTalk } from "./scope";
import { talkMachine } from "./workflow";

/**
 * Marks a talk as held on its day. Registration closes, the summary report becomes due, and those who run the talk are told
 * by when.
 *
 * @returns the slug of the talk
 * @throws ExpectedFailure `invalid` for a day still to come, or outside the date of the talk: a talk that moved is
 *   rescheduled first, so that its page tells what happened
 */
export async function holdTalk(input: HoldTalkInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return inTransaction(async (tx) => {
    const talk = await findTalk(tx, ctx.actor, input.id);
    await transition(tx, talkMachine, "hold", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...talk, version: input.version },
      data: { heldOn: dayToDate(input.heldOn), registrationOpen: false },
    });
    refuseOtherDays(talk, input.heldOn, ctx.now);
    const dueOn = addDays(input.heldOn, reportDueAfterDays);
    await openReport(tx, talk, dueOn, ctx);
    await notifyReportDue(tx, talk, { dueOn });
    return { slug: talk.slug };
  });
}

function refuseOtherDays(talk: FoundTalk, heldOn: PlainDay, now: Date): void {
  const today = localTimeOf(now, talk.timeZone ?? genevaZone).day;
  if (heldOn > today) throw invalid({ heldOn: { key: "talks.hold.notYet" } });
  const [first, last] = [talk.windowStart, talk.windowEnd].map((day) => day && dateToDay(day));
  if (first && last && (heldOn < first || heldOn > last)) throw invalid({ heldOn: { key: "talks.hold.otherDay" } });
}

async function openReport(tx: Tx, talk: FoundTalk, dueOn: PlainDay, ctx: UseCaseContext): Promise<void> {
  const report = await tx.summaryReport.create({
    data: { talkId: talk.id, dueOn: dayToDate(dueOn) },
    select: { id: true, status: true },
  });
  await appendAudit(tx, {
    actor: ctx.actor,
    requestId: ctx.requestId,
    action: "summaryReport.open",
    subjectType: "summaryReport",
    subjectId: report.id,
    toStatus: report.status,
  });
}
