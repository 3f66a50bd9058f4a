import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { announce } from "@/lib/subscriptions/announce";
import { toColumns, unknownDate } from "@/lib/time/date-value";
import { transition } from "@/lib/workflow/transition";
import { keepOldDate } from "./keep-old-date";
import { notifyPostponed } from "./notifications";
import { readDate } from "./read-schedule";
import type { PostponeTalkInput } from "./schema";
import { findTalk } from "./scope";
import { talkMachine } from "./workflow";

/**
 * Puts a talk off, saying why, with the new date as far as it is known. Registration closes until the talk has its day
 * again; who has a place keeps it and gets a letter.
 *
 * @returns the slug of the talk
 * @throws ExpectedFailure `invalid` for a date that cannot be read
 */
export async function postponeTalk(input: PostponeTalkInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  const schedule = input.words === "" ? unknownDate() : readDate(input);
  return inTransaction(async (tx) => {
    const talk = await findTalk(tx, ctx.actor, input.id);
    await transition(tx, talkMachine, "postpone", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...talk, version: input.version },
      data: {
        ...toColumns(schedule),
        statusReason: input.reason,
        registrationOpen: false,
        sequence: { increment: 1 },
      },
      reason: input.reason,
    });
    const { reason, version } = input;
    const scheduleChangeId = await keepOldDate(tx, talk, { toStatus: "postponed", reason, at: ctx.now });
    const told = await notifyPostponed(tx, talk, { reason, version });
    await announce(tx, talk.id, { what: "postponed", occasion: version, scheduleChangeId, toldAs: [told] });
    return { slug: talk.slug };
  });
}
