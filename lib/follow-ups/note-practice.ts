import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction } from "@/lib/db/client";
import { forbidden } from "@/lib/errors";
import { practiceSlug } from "@/lib/practices/practice-slug";
import { findHeldTalk, openFollowUp } from "./open-follow-up";
import type { NotePracticeInput } from "./schema";

/**
 * Notes a practice presented at a talk, and makes a follow-up of it: practices presented are considered for the Hub.
 * A repeated submit returns the first record: its slug is made from the submission.
 */
export async function notePractice(input: NotePracticeInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return inTransaction(async (tx) => {
    const talk = await findHeldTalk(tx, input.slug, ctx);
    if (!can(ctx.actor, "practice.note", talk)) throw forbidden();
    const slug = practiceSlug(input.title, input.submissionId);
    const again = await tx.practice.findUnique({ where: { slug }, select: { id: true } });
    if (again) return { slug: talk.slug };

    const practice = await tx.practice.create({
      data: {
        slug,
        talkId: talk.id,
        title: input.title,
        implementer: input.implementer,
        summary: input.summary,
        objectives: input.objectives,
      },
      select: { id: true },
    });
    await appendAudit(tx, {
      actor: ctx.actor,
      requestId: ctx.requestId,
      action: "practice.note",
      subjectType: "practice",
      subjectId: practice.id,
      toStatus: "noted",
    });
    await openFollowUp(
      tx,
      talk,
      { kind: "practice", title: input.title, dueOn: input.dueOn, ownerId: input.ownerId, practiceId: practice.id },
      ctx,
    );
    return { slug: talk.slug };
  });
}
