import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { announce } from "@/lib/subscriptions/announce";
import { toColumns } from "@/lib/time/date-value";
import { transition } from "@/lib/workflow/transition";
import { keepOldDate } from "./keep-old-date";
import { notifyRescheduled } from "./notifications";
import { readExactDate } from "./read-schedule";
import type { ScheduleTalkInput } from "./schema";
import { findTalk } from "./scope";
import { talkMachine } from "./workflow";

/**
 * Gives a planned or postponed talk its day. Those who kept their place in a postponed talk are told the new date.
 *
 * @returns the slug of the talk
 * @throws ExpectedFailure `invalid` for a date that is not a day
 */
export async function scheduleTalk(input: ScheduleTalkInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  const schedule = readExactDate(input);
  return inTransaction(async (tx) => {
    const talk = await findTalk(tx, ctx.actor, input.id);
    await transition(tx, talkMachine, "schedule", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...talk, version: input.version },
      data: { ...toColumns(schedule), statusReason: null, sequence: { increment: 1 } },
    });
    const scheduleChangeId = await keepOldDate(tx, talk, { toStatus: "scheduled", at: ctx.now });
    const told = await notifyRescheduled(tx, talk, { schedule, version: input.version });
    await announce(tx, talk.id, { what: "date_set", occasion: input.version, scheduleChangeId, toldAs: [told] });
    return { slug: talk.slug };
  });
}
