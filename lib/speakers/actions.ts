"use server";

import { defineAction } from "@/lib/actions/define-action";
import type { FormState } from "@/lib/actions/form-state";
import { tags } from "@/lib/cache/tags";
import { addSpeaker } from "./add-speaker";
import { editSpeaker } from "./edit-speaker";
import { removeSpeaker } from "./remove-speaker";
import { addSpeakerSchema, editSpeakerSchema, removeSpeakerSchema } from "./schema";

/** The panel is on the public page of its talk. */
const pageOf = ({ slug }: { slug: string }) => [tags.talk(slug)];

const add = defineAction({
  schema: addSpeakerSchema,
  useCase: addSpeaker,
  done: (talk) => ({ revalidate: pageOf(talk), message: { key: "concept-notes.speakers.saved" } }),
});

/** Adds a person to the panel of a talk. */
export async function addSpeakerAction(previous: FormState, formData: FormData): Promise<FormState> {
  return add(previous, formData);
}

const edit = defineAction({
  schema: editSpeakerSchema,
  useCase: editSpeaker,
  done: (talk) => ({ revalidate: pageOf(talk), message: { key: "concept-notes.speakers.saved" } }),
});

/** Changes what is said of a person on the panel. */
export async function editSpeakerAction(previous: FormState, formData: FormData): Promise<FormState> {
  return edit(previous, formData);
}

const remove = defineAction({
  schema: removeSpeakerSchema,
  useCase: removeSpeaker,
  done: (talk) => ({ revalidate: pageOf(talk), message: { key: "concept-notes.speakers.removed" } }),
});

/** Takes a person off the panel of a talk. */
export async function removeSpeakerAction(previous: FormState, formData: FormData): Promise<FormState> {
  return remove(previous, formData);
}
