import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { forbidden } from "@/lib/errors";
import { announce } from "@/lib/subscriptions/announce";
import { fromColumns, toColumns } from "@/lib/time/date-value";
import { revise } from "@/lib/workflow/revise";
import { keepOldDate } from "./keep-old-date";
import { readDate } from "./read-schedule";
import type { SetDateInput } from "./schema";
import { findTalk } from "./scope";

/** States in which a date may still be vague. */
const undated = ["planned", "postponed"] as const;

/**
 * Writes down the date of a talk that is not scheduled, as far as it is known: "TBD", "March 2027", "8 or 11 March".
 *
 * @returns the slug of the talk
 * @throws ExpectedFailure `invalid` for words that cannot be read
 */
export async function setTalkDate(input: SetDateInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  const schedule = readDate(input);
  return inTransaction(async (tx) => {
    const talk = await findTalk(tx, ctx.actor, input.id);
    if (!can(ctx.actor, "talk.edit", talk)) throw forbidden();
    await revise(tx, "talk", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { id: talk.id, version: input.version },
      whileIn: undated,
      data: { ...toColumns(schedule), sequence: { increment: 1 } },
    });
    const scheduleChangeId = await keepOldDate(tx, talk, { toStatus: talk.status, at: ctx.now });
    const what = fromColumns(talk).precision === "unknown" ? "date_set" : "date_changed";
    await announce(tx, talk.id, { what, occasion: input.version, scheduleChangeId });
    return { slug: talk.slug };
  });
}
