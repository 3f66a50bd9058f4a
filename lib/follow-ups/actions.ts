"use server";

import { defineAction } from "@/lib/actions/define-action";
import type { FormState } from "@/lib/actions/form-state";
import { tags } from "@/lib/cache/tags";
import { addFollowUp } from "./add-follow-up";
import { dropFollowUp, finishFollowUp } from "./close-follow-up";
import { noteIntention } from "./note-intention";
import { notePractice } from "./note-practice";
import {
  addFollowUpSchema,
  dropFollowUpSchema,
  finishFollowUpSchema,
  noteIntentionSchema,
  notePracticeSchema,
} from "./schema";

/** The page of the talk shows whether something is still open. */
const pagesOf = ({ slug }: { slug: string }): string[] => [tags.talk(slug), tags.talks];

/** Back to what remains of the talk, saying what was done. */
const noted =
  (done: string) =>
  (result: { slug: string }, { locale }: { locale: string }) => ({
    redirectTo: `/${locale}/desk/talks/${result.slug}/follow-up?done=${done}`,
    revalidate: pagesOf(result),
  });

/** Back to where it was closed, saying how. */
const closed =
  (done: string) =>
  (result: { slug: string }, context: { locale: string; input: { room?: "desk" | "my" | undefined } }) =>
    context.input.room === "my"
      ? { redirectTo: `/${context.locale}/my?followUp=${done}`, revalidate: pagesOf(result) }
      : noted(done)(result, context);

const intention = defineAction({ schema: noteIntentionSchema, useCase: noteIntention, done: noted("intention") });
export async function noteIntentionAction(previous: FormState, form: FormData): Promise<FormState> {
  return intention(previous, form);
}

const practice = defineAction({ schema: notePracticeSchema, useCase: notePractice, done: noted("practice") });
export async function notePracticeAction(previous: FormState, form: FormData): Promise<FormState> {
  return practice(previous, form);
}

const add = defineAction({ schema: addFollowUpSchema, useCase: addFollowUp, done: noted("add") });
export async function addFollowUpAction(previous: FormState, form: FormData): Promise<FormState> {
  return add(previous, form);
}

const finish = defineAction({ schema: finishFollowUpSchema, useCase: finishFollowUp, done: closed("finish") });
export async function finishFollowUpAction(previous: FormState, form: FormData): Promise<FormState> {
  return finish(previous, form);
}

const drop = defineAction({ schema: dropFollowUpSchema, useCase: dropFollowUp, done: closed("drop") });
export async function dropFollowUpAction(previous: FormState, form: FormData): Promise<FormState> {
  return drop(previous, form);
}
