"use server";

import { defineAction } from "@/lib/actions/define-action";
import type { FormState } from "@/lib/actions/form-state";
import { tags } from "@/lib/cache/tags";
import { kindAddress } from "./kind-address";
import { saveTranslation } from "./save-translation";
import { saveTranslationSchema, withdrawTranslationSchema } from "./schema";
import { withdrawTranslation } from "./withdraw-translation";
import type { TranslationPlace } from "./write-translation";

type Place = TranslationPlace & { slug: string; workstream: string | null };

const addressOf = ({ slug, kind, language }: Place, locale: string): string =>
  `/${locale}/desk/talks/${slug}/translations/${kindAddress[kind]}/${language}`;

/** Titles stand on many pages: those of the talk, the calendar, its workstream, and what came of it. */
const touched = ({ slug, workstream }: Place): string[] => [
  ...[tags.talks, tags.talk(slug), tags.reports, tags.workstreams, tags.pledges, tags.practices],
  ...(workstream ? [tags.workstream(workstream)] : []),
];

const save = defineAction({
  schema: saveTranslationSchema,
  useCase: saveTranslation,
  done: (saved, { locale }) => ({
    redirectTo: `${addressOf(saved, locale)}?done=${saved.intent}`,
    revalidate: saved.intent === "publish" ? touched(saved) : [],
  }),
});

/** Every button of the editor: save, copy the source into empty fields, publish. */
export async function saveTranslationAction(previous: FormState, formData: FormData): Promise<FormState> {
  return save(previous, formData);
}

const withdraw = defineAction({
  schema: withdrawTranslationSchema,
  useCase: withdrawTranslation,
  done: (place, { locale }) => ({
    redirectTo: `${addressOf(place, locale)}?done=withdraw`,
    revalidate: touched(place),
  }),
});

/** Takes a published translation from the public. */
export async function withdrawTranslationAction(previous: FormState, formData: FormData): Promise<FormState> {
  return withdraw(previous, formData);
}
