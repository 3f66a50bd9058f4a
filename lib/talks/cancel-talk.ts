import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { announce } from "@/lib/subscriptions/announce";
import { transition } from "@/lib/workflow/transition";
import { keepOldDate } from "./keep-old-date";
import { notifyCancelled } from "./notifications";
import type { CancelTalkInput } from "./schema";
import { findTalk } from "./scope";
import { talkMachine } from "./workflow";

/**
 * Cancels a talk for good, saying why. It stays on the calendar as cancelled, with the date it had; registration closes,
 * and everyone with a place or on the waiting list gets a letter.
 *
 * @returns the slug of the talk
 */
export async function cancelTalk(input: CancelTalkInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return inTransaction(async (tx) => {
    const talk = await findTalk(tx, ctx.actor, input.id);
    await transition(tx, talkMachine, "cancel", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...talk, version: input.version },
      data: { statusReason: input.reason, registrationOpen: false, sequence: { increment: 1 } },
      reason: input.reason,
    });
    const { reason, version } = input;
    const scheduleChangeId = await keepOldDate(tx, talk, { toStatus: "cancelled", reason, at: ctx.now });
    const told = await notifyCancelled(tx, talk, { reason, version });
    await announce(tx, talk.id, { what: "cancelled", occasion: version, scheduleChangeId, toldAs: [told] });
    return { slug: talk.slug };
  });
}
