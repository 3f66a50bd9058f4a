"use server";

import { defineAction } from "@/lib/actions/define-action";
import type { FormState } from "@/lib/actions/form-state";
import { tags } from "@/lib/cache/tags";
import { noteFormSchema, publishNoteSchema, returnNoteSchema, startNoteSchema } from "./form-schema";
import { publishNote } from "./publish-note";
import { returnToDraft } from "./return-to-draft";
import { saveDraft } from "./save-draft";
import { sendForClearance } from "./send-for-clearance";
import { startNewVersion } from "./start-new-version";
import { startNote } from "./start-note";

/** The page begins anew at its top and says what happened: the form that was pressed is gone by then. */
const tell =
  (done: string) =>
  (result: { slug: string }, { locale }: { locale: string }) => ({
    redirectTo: `/${locale}/desk/talks/${result.slug}/concept-note?done=${done}`,
  });

const start = defineAction({ schema: startNoteSchema, useCase: startNote, done: tell("started") });

/** Starts the first note of a talk. */
export async function startNoteAction(previous: FormState, formData: FormData): Promise<FormState> {
  return start(previous, formData);
}

const startVersion = defineAction({ schema: startNoteSchema, useCase: startNewVersion, done: tell("started") });

/** Starts the next version of a published note. */
export async function startNewVersionAction(previous: FormState, formData: FormData): Promise<FormState> {
  return startVersion(previous, formData);
}

const edit = defineAction({
  schema: noteFormSchema,
  useCase: (input, ctx) => (input.sends ? sendForClearance(input, ctx) : saveDraft(input, ctx)),
  done: (note, { input, locale }) => {
    if (input.sends) return tell("sent")(note, { locale });
    return { message: { key: input.operation ? "concept-notes.desk.savedAgenda" : "concept-notes.desk.saved" } };
  },
});

/** Every button of the editor: save, send for clearance, and those of the agenda, which save too. */
export async function editNoteAction(previous: FormState, formData: FormData): Promise<FormState> {
  return edit(previous, formData);
}

const giveBack = defineAction({ schema: returnNoteSchema, useCase: returnToDraft, done: tell("returned") });

/** Returns a note in review to draft, with a reason. */
export async function returnNoteAction(previous: FormState, formData: FormData): Promise<FormState> {
  return giveBack(previous, formData);
}

const publish = defineAction({
  schema: publishNoteSchema,
  useCase: publishNote,
  done: ({ slug, workstream }, { locale }) => ({
    ...tell("published")({ slug }, { locale }),
    revalidate: [tags.talks, tags.talk(slug), tags.workstreams, ...(workstream ? [tags.workstream(workstream)] : [])],
  }),
});

/** Clears a note in review and publishes it. */
export async function publishNoteAction(previous: FormState, formData: FormData): Promise<FormState> {
  return publish(previous, formData);
}
