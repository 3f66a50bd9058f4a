"use server";

import { defineAction } from "@/lib/actions/define-action";
import type { FormState } from "@/lib/actions/form-state";
import { revertSentenceSchema, saveSentenceSchema, testLetterSchema } from "./letter-schema";
import { retryMail, retryMailSchema } from "./retry-mail";
import { revertSentence, saveSentence } from "./save-sentence";
import { testLetter } from "./test-letter";

/** The desk's button at a letter that was given up. */
export const retryMailAction = defineAction({
  schema: retryMailSchema,
  useCase: retryMail,
  done: () => ({ message: { key: "mail.desk.queued" } }),
});

/** Back to the letter, which says what was done. */
const tell =
  (done: string) =>
  ({ letter, language }: { letter: string; language: string }, { locale }: { locale: string }) => ({
    redirectTo: `/${locale}/desk/letters/${letter}/${language}?done=${done}`,
  });

const save = defineAction({ schema: saveSentenceSchema, useCase: saveSentence, done: tell("save") });

/** Puts a sentence of a letter into the secretariat's own words. */
export async function saveSentenceAction(previous: FormState, form: FormData): Promise<FormState> {
  return save(previous, form);
}

const revert = defineAction({ schema: revertSentenceSchema, useCase: revertSentence, done: tell("revert") });

/** Goes back to the portal's own sentence. */
export async function revertSentenceAction(previous: FormState, form: FormData): Promise<FormState> {
  return revert(previous, form);
}

const test = defineAction({
  schema: testLetterSchema,
  useCase: testLetter,
  done: ({ email }) => ({ message: { key: "letters.test.sent", values: { email } } }),
});

/** Sends a letter with examples to the person who asks. */
export async function testLetterAction(previous: FormState, form: FormData): Promise<FormState> {
  return test(previous, form);
}
