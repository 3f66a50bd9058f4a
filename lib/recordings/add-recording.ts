import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction } from "@/lib/db/client";
import { conflict, forbidden } from "@/lib/errors";
import { announce } from "@/lib/subscriptions/announce";
import { findTalk } from "@/lib/talks/scope";
import type { AddRecordingInput } from "./schema";

/**
 * Publishes a recording of a held talk in one language. The same one sent twice is there once.
 *
 * @returns the slug of the talk
 * @throws ExpectedFailure `conflict` for a talk under the Chatham House Rule, of which nothing is recorded (the database
 *   refuses it too), and for a talk that was not held yet
 */
export async function addRecording(input: AddRecordingInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return inTransaction(async (tx) => {
    const talk = await findTalk(tx, ctx.actor, input.talkId);
    if (!can(ctx.actor, "talk.manage", talk)) throw forbidden();
    if (talk.chathamHouse) throw conflict("recordings.errors.closedTalk");
    if (talk.status !== "held") throw conflict("recordings.errors.notHeld");
    const { language, url, description } = input;
    const { count } = await tx.recording.createMany({
      data: { talkId: talk.id, language, url, description, publishedAt: ctx.now },
      skipDuplicates: true,
    });
    if (count > 0) {
      await appendAudit(tx, {
        actor: ctx.actor,
        requestId: ctx.requestId,
        action: "talk.addRecording",
        subjectType: "talk",
        subjectId: talk.id,
        changedFields: ["recordings"],
      });
      // Once for all language channels, which are published one after the other.
      await announce(tx, talk.id, { what: "recording_published", occasion: talk.id });
    }
    return { slug: talk.slug };
  });
}
