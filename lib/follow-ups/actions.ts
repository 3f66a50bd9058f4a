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
const backToTalk = (result: { slug: string }, { locale }: { locale: string }) => ({
  redirectTo: `/${locale}/desk/talks/${result.slug}/follow-up`,
  revalidate: pagesOf(result),
});

const intention = defineAction({ schema: noteIntentionSchema, useCase: noteIntention, done: backToTalk });
export async function noteIntentionAction(previous: FormState, form: FormData): Promise<FormState> {
  return intention(previous, form);
}

const practice = defineAction({ schema: notePracticeSchema, useCase: notePractice, done: backToTalk });
export async function notePracticeAction(previous: FormState, form: FormData): Promise<FormState> {
  return practice(previous, form);
}

const add = defineAction({ schema: addFollowUpSchema, useCase: addFollowUp, done: backToTalk });
export async function addFollowUpAction(previous: FormState, form: FormData): Promise<FormState> {
  return add(previous, form);
}

const finish = defineAction({ schema: finishFollowUpSchema, useCase: finishFollowUp, done: backToTalk });
export async function finishFollowUpAction(previous: FormState, form: FormData): Promise<FormState> {
  return finish(previous, form);
}

const drop = defineAction({ schema: dropFollowUpSchema, useCase: dropFollowUp, done: backToTalk });
export async function dropFollowUpAction(previous: FormState, form: FormData): Promise<FormState> {
  return drop(previous, form);
}
