import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import type { Tx } from "@/lib/db/client";
import { forbidden } from "@/lib/errors";
import { type FoundTalk, findTalk } from "@/lib/talks/scope";

/**
 * The talk whose panel the person may change, locked: two people who change the panel at once do so one after the other.
 * @throws ExpectedFailure `not-found` or `forbidden`
 */
export async function findPanel(tx: Tx, talkId: string, ctx: UseCaseContext): Promise<FoundTalk> {
  const talk = await findTalk(tx, ctx.actor, talkId);
  if (!can(ctx.actor, "talk.edit", talk)) throw forbidden();
  await tx.$queryRaw`SELECT 1 FROM "talk" WHERE "id" = ${talk.id}::uuid FOR UPDATE`;
  return talk;
}

/** Writes a change of the panel into the history of the talk; names stay out of the log, as everywhere. */
export async function recordPanelChange(
  tx: Tx,
  talk: FoundTalk,
  action: "talk.addSpeaker" | "talk.editSpeaker" | "talk.removeSpeaker",
  ctx: UseCaseContext,
  changedFields: readonly string[] = ["speakers"],
): Promise<void> {
  await appendAudit(tx, {
    actor: ctx.actor,
    requestId: ctx.requestId,
    action,
    subjectType: "talk",
    subjectId: talk.id,
    changedFields,
  });
}
