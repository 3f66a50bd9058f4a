"use server";

import { defineAction } from "@/lib/actions/define-action";
import type { FormState } from "@/lib/actions/form-state";
import { tags } from "@/lib/cache/tags";
import { movePractice, writePractice } from "./move-practice";
import { movePracticeSchema, writePracticeSchema } from "./schema";

function pagesOf({ slug, talkSlug }: { slug: string; talkSlug: string | null }): string[] {
  return [tags.practices, tags.practice(slug), ...(talkSlug ? [tags.talk(talkSlug)] : [])];
}

const write = defineAction({
  schema: writePracticeSchema,
  useCase: writePractice,
  done: (practice, { locale }) => ({
    redirectTo: `/${locale}/desk/practices/${practice.slug}?done=write`,
    revalidate: pagesOf(practice),
  }),
});
export async function writePracticeAction(previous: FormState, form: FormData): Promise<FormState> {
  return write(previous, form);
}

const move = defineAction({
  schema: movePracticeSchema,
  useCase: movePractice,
  done: (practice, { locale, input }) => ({
    redirectTo: `/${locale}/desk/practices/${practice.slug}?done=${input.step}`,
    revalidate: pagesOf(practice),
  }),
});
export async function movePracticeAction(previous: FormState, form: FormData): Promise<FormState> {
  return move(previous, form);
}
