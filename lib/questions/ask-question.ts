import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction } from "@/lib/db/client";
import { breaks } from "@/lib/db/constraint";
import { conflict, notFound } from "@/lib/errors";
import { stageFactsOf, stageSelect } from "@/lib/talks/stage-facts";
import { hasQuestions, whyNoMoreQuestions } from "./eligibility";
import { type AskQuestionInput, consentTextVersion } from "./schema";

/**
 * Takes down a question to the speakers of an open talk. Nobody but those who run the talk sees it until they choose it.
 * The same form sent twice makes one question.
 *
 * @throws ExpectedFailure `not-found` for a talk that has no public questions, `conflict` when it takes no more
 */
export async function askQuestion(input: AskQuestionInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  try {
    return await takeDown(input, ctx);
  } catch (error) {
    if (breaks(error, "question_submission_key_key")) return { slug: input.slug };
    throw error;
  }
}

async function takeDown(input: AskQuestionInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return inTransaction(async (tx) => {
    const talk = await tx.talk.findFirst({
      where: { slug: input.slug },
      select: { id: true, slug: true, audience: true, listing: true, chathamHouse: true, ...stageSelect },
    });
    if (!talk || !hasQuestions(talk)) throw notFound();
    const reason = whyNoMoreQuestions(stageFactsOf(talk), ctx.now);
    if (reason) throw conflict(`questions.closed.${reason}`);
    const question = await tx.question.create({
      data: {
        talkId: talk.id,
        body: input.body,
        askerName: input.name,
        locale: ctx.locale,
        consentText: consentTextVersion,
        consentAt: ctx.now,
        submissionKey: input.submissionId,
      },
      select: { id: true, status: true },
    });
    await appendAudit(tx, {
      actor: ctx.actor,
      requestId: ctx.requestId,
      action: "question.create",
      subjectType: "question",
      subjectId: question.id,
      toStatus: question.status,
    });
    return { slug: talk.slug };
  });
}
