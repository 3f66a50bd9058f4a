import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction, type Tx } from "@/lib/db/client";
import { conflict, notFound } from "@/lib/errors";
import { deskScope } from "@/lib/talks/scope";
import { transition } from "@/lib/workflow/transition";
import { hasQuestions } from "./eligibility";
import type { AnswerQuestionInput, MoveQuestionInput } from "./schema";
import { questionMachine } from "./workflow";

interface Decided {
  slug: string;
}

/** Chooses a question: from now on it stands on the page of the talk, without the name of whoever asked. */
export function chooseQuestion(input: MoveQuestionInput, ctx: UseCaseContext): Promise<Decided> {
  return decide("choose", input, ctx, {});
}

/** Answers a chosen question in writing, or answers it anew. The answer stands beside it. */
export function answerQuestion(input: AnswerQuestionInput, ctx: UseCaseContext): Promise<Decided> {
  return decide("answer", input, ctx, { answer: input.answer });
}

/** Declines a question; one that was public already disappears from the page. */
export function declineQuestion(input: MoveQuestionInput, ctx: UseCaseContext): Promise<Decided> {
  return decide("decline", input, ctx, {});
}

async function decide(
  step: keyof typeof questionMachine.steps,
  { id, version }: MoveQuestionInput,
  ctx: UseCaseContext,
  data: { answer?: string },
): Promise<Decided> {
  return inTransaction(async (tx) => {
    const { talk, ...question } = await findQuestion(tx, id, ctx);
    // The talk was open when it was asked; meanwhile its audience may have changed.
    if (step !== "decline" && !hasQuestions(talk)) throw conflict("questions.errors.closedTalk");
    await transition(tx, questionMachine, step, {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...question, version, workstreamId: talk.workstreamId },
      data: { ...data, decidedAt: ctx.now },
    });
    return { slug: talk.slug };
  });
}

async function findQuestion(tx: Tx, id: string, ctx: UseCaseContext) {
  const question = await tx.question.findFirst({
    where: { id, talk: deskScope(ctx.actor) },
    select: {
      id: true,
      status: true,
      version: true,
      talk: { select: { slug: true, workstreamId: true, audience: true, listing: true, chathamHouse: true } },
    },
  });
  if (!question) throw notFound();
  return question;
}
