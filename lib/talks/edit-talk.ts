import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction, type Tx } from "@/lib/db/client";
import { forbidden, invalid } from "@/lib/errors";
import { revise } from "@/lib/workflow/revise";
import type { EditTalkInput } from "./schema";
import { type FoundTalk, findTalk } from "./scope";
import { talkStates } from "./workflow";

/**
 * Changes what a talk is called and how it is held. Everything but its date, which has steps of its own. Calendar programs
 * hear of the change by the raised sequence.
 *
 * @returns the slug of the talk, which stays as it was: addresses do not change with titles
 * @throws ExpectedFailure `invalid` at the format when people have places in the mode that would be gone
 */
export async function editTalk(input: EditTalkInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return inTransaction(async (tx) => {
    const talk = await findTalk(tx, ctx.actor, input.id);
    if (!can(ctx.actor, "talk.edit", talk)) throw forbidden();
    const { title, summary, locale, venue, format, languages } = input;
    await revise(tx, "talk", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { id: talk.id, version: input.version },
      whileIn: talkStates,
      data: {
        ...{ title, summary, venue, format, languages, ...withoutSeatsOf(format), sequence: { increment: 1 } },
        ...(locale ? { locale } : {}),
      },
    });
    await refuseLosingPlaces(tx, talk, format);
    return { slug: talk.slug };
  });
}

/** A mode that no longer exists has no seats either (CHECK). */
function withoutSeatsOf(format: EditTalkInput["format"]) {
  if (format === "online") return { seatsInPerson: null };
  return format === "in_person" ? { seatsOnline: null } : {};
}

/** Looks after the write, which holds the row: nobody can take a place in between. */
async function refuseLosingPlaces(tx: Tx, talk: FoundTalk, format: EditTalkInput["format"]): Promise<void> {
  if (format === "hybrid" || format === talk.format) return;
  const lost = format === "online" ? "in_person" : "online";
  const count = await tx.registration.count({
    where: { talkId: talk.id, mode: lost, status: { in: ["pending", "confirmed", "waitlisted"] } },
  });
  if (count > 0) throw invalid({ format: { key: "talks.edit.placesInMode", values: { count } } });
}
