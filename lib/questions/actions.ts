"use server";

import { defineAction } from "@/lib/actions/define-action";
import type { FormState } from "@/lib/actions/form-state";
import { limitThisGuest } from "@/lib/auth/guest-limit";
import { tags } from "@/lib/cache/tags";
import { askQuestion } from "./ask-question";
import { answerQuestion, chooseQuestion, declineQuestion } from "./decide-question";
import { answerQuestionSchema, askQuestionSchema, moveQuestionSchema } from "./schema";

const ask = defineAction({
  schema: askQuestionSchema,
  useCase: async (input, ctx) => {
    await limitThisGuest("question");
    return askQuestion(input, ctx);
  },
  done: ({ slug }, { locale }) => ({ redirectTo: `/${locale}/talks/${slug}/questions?done=sent` }),
});
export async function askQuestionAction(previous: FormState, form: FormData): Promise<FormState> {
  return ask(previous, form);
}

/** Back to the questions at the desk, saying what was done; the public page is made anew. */
const decided =
  (done: string) =>
  ({ slug }: { slug: string }, { locale }: { locale: string }) => ({
    redirectTo: `/${locale}/desk/talks/${slug}/questions?done=${done}`,
    revalidate: [tags.talk(slug)],
  });

const choose = defineAction({ schema: moveQuestionSchema, useCase: chooseQuestion, done: decided("choose") });
export async function chooseQuestionAction(previous: FormState, form: FormData): Promise<FormState> {
  return choose(previous, form);
}

const answer = defineAction({ schema: answerQuestionSchema, useCase: answerQuestion, done: decided("answer") });
export async function answerQuestionAction(previous: FormState, form: FormData): Promise<FormState> {
  return answer(previous, form);
}

const decline = defineAction({ schema: moveQuestionSchema, useCase: declineQuestion, done: decided("decline") });
export async function declineQuestionAction(previous: FormState, form: FormData): Promise<FormState> {
  return decline(previous, form);
}
