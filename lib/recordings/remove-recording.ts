import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction } from "@/lib/db/client";
import { forbidden, notFound } from "@/lib/errors";
import { findTalk } from "@/lib/talks/scope";
import type { RemoveRecordingInput } from "./schema";

/**
 * Takes a recording off the page of its talk. The video itself lies elsewhere and is not touched.
 *
 * @returns the slug of the talk
 */
export async function removeRecording(input: RemoveRecordingInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return inTransaction(async (tx) => {
    const talk = await findTalk(tx, ctx.actor, input.talkId);
    if (!can(ctx.actor, "talk.manage", talk)) throw forbidden();
    const { count } = await tx.recording.deleteMany({ where: { id: input.id, talkId: talk.id } });
    if (count === 0) throw notFound();
    await appendAudit(tx, {
      actor: ctx.actor,
      requestId: ctx.requestId,
      action: "talk.removeRecording",
      subjectType: "talk",
      subjectId: talk.id,
      changedFields: ["recordings"],
    });
    return { slug: talk.slug };
  });
}
