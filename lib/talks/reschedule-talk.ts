import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { invalid } from "@/lib/errors";
import { announce } from "@/lib/subscriptions/announce";
import { compareDateValues, fromColumns, toColumns } from "@/lib/time/date-value";
import { transition } from "@/lib/workflow/transition";
import { keepOldDate } from "./keep-old-date";
import { notifyRescheduled } from "./notifications";
import { readExactDate } from "./read-schedule";
import type { RescheduleTalkInput } from "./schema";
import { findTalk } from "./scope";
import { talkMachine } from "./workflow";

/**
 * Moves a scheduled talk to another day or hour, saying why. The old date stays visible, calendars hear of the new one by
 * the raised sequence, and everyone with a place or on the waiting list gets a letter.
 *
 * @returns the slug of the talk
 * @throws ExpectedFailure `invalid` for a date that is not a day, and for the date that the talk has already
 */
export async function rescheduleTalk(input: RescheduleTalkInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  const schedule = readExactDate(input);
  return inTransaction(async (tx) => {
    const talk = await findTalk(tx, ctx.actor, input.id);
    await transition(tx, talkMachine, "reschedule", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...talk, version: input.version },
      data: { ...toColumns(schedule), sequence: { increment: 1 } },
      reason: input.reason,
    });
    if (compareDateValues(schedule, fromColumns(talk)) === 0)
      throw invalid({ words: { key: "talks.schedule.sameDate" } });
    const { reason, version } = input;
    const scheduleChangeId = await keepOldDate(tx, talk, { toStatus: "scheduled", reason, at: ctx.now });
    const told = await notifyRescheduled(tx, talk, { schedule, reason, version });
    await announce(tx, talk.id, { what: "date_changed", occasion: version, scheduleChangeId, toldAs: [told] });
    return { slug: talk.slug };
  });
}
