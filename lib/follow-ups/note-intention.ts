import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction } from "@/lib/db/client";
import { forbidden, invalid } from "@/lib/errors";
import { nextReference } from "@/lib/workflow/next-reference";
import { findHeldTalk, openFollowUp } from "./open-follow-up";
import type { NoteIntentionInput } from "./schema";

/**
 * Notes a pledge that was voiced at a talk, and makes a follow-up of it with an owner and a day
 * ("pledge intentions voiced during the event will be followed up by members of the workstreams": concept note of the series).
 * A repeated submit returns the first record.
 */
export async function noteIntention(input: NoteIntentionInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return inTransaction(async (tx) => {
    const talk = await findHeldTalk(tx, input.slug, ctx);
    if (!can(ctx.actor, "pledge.noteIntention", talk)) throw forbidden();
    const again = await tx.pledge.findUnique({ where: { submissionKey: input.submissionId }, select: { id: true } });
    if (again) return { slug: talk.slug };
    const organization = await tx.organization.findUnique({
      where: { id: input.organizationId },
      select: { id: true },
    });
    if (!organization) throw invalid({ organizationId: { key: "errors.invalidChoice" } });

    const pledge = await tx.pledge.create({
      data: {
        reference: await nextReference(tx, "PL", ctx.now.getUTCFullYear()),
        organizationId: organization.id,
        talkId: talk.id,
        title: input.title,
        description: input.description,
        objectives: input.objectives,
        submissionKey: input.submissionId,
      },
      select: { id: true },
    });
    await appendAudit(tx, {
      actor: ctx.actor,
      requestId: ctx.requestId,
      action: "pledge.noteIntention",
      subjectType: "pledge",
      subjectId: pledge.id,
      toStatus: "intention",
    });
    await openFollowUp(
      tx,
      talk,
      { kind: "pledge_intention", title: input.title, dueOn: input.dueOn, ownerId: input.ownerId, pledgeId: pledge.id },
      ctx,
    );
    return { slug: talk.slug };
  });
}
