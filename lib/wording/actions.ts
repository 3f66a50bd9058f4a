"use server";

import { defineAction } from "@/lib/actions/define-action";
import type { FormState } from "@/lib/actions/form-state";
import { tags } from "@/lib/cache/tags";
import type { WordingPlace } from "./lists";
import { revertWording, saveWording } from "./save-wording";
import { revertWordingSchema, saveWordingSchema } from "./schema";

/** Every public page carries the tag: official wording may stand on any of them. */
const tell =
  (done: string) =>
  ({ list, key, language }: WordingPlace, { locale }: { locale: string }) => ({
    redirectTo: `/${locale}/desk/wording/${list}/${key}/${language}?done=${done}`,
    revalidate: [tags.wording],
  });

const save = defineAction({ schema: saveWordingSchema, useCase: saveWording, done: tell("save") });

/** Corrects or confirms an official wording. */
export async function saveWordingAction(previous: FormState, formData: FormData): Promise<FormState> {
  return save(previous, formData);
}

const revert = defineAction({ schema: revertWordingSchema, useCase: revertWording, done: tell("revert") });

/** Goes back to the wording as delivered. */
export async function revertWordingAction(previous: FormState, formData: FormData): Promise<FormState> {
  return revert(previous, formData);
}
