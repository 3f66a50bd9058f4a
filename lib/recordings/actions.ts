"use server";

import { defineAction } from "@/lib/actions/define-action";
import { tags } from "@/lib/cache/tags";
import { addRecording } from "./add-recording";
import { removeRecording } from "./remove-recording";
import { addRecordingSchema, removeRecordingSchema } from "./schema";

export const addRecordingAction = defineAction({
  schema: addRecordingSchema,
  useCase: addRecording,
  done: ({ slug }, { locale }) => ({
    redirectTo: `/${locale}/desk/talks/${slug}/report?done=addRecording`,
    revalidate: [tags.talks, tags.talk(slug)],
  }),
});

export const removeRecordingAction = defineAction({
  schema: removeRecordingSchema,
  useCase: removeRecording,
  done: ({ slug }, { locale }) => ({
    redirectTo: `/${locale}/desk/talks/${slug}/report?done=removeRecording`,
    revalidate: [tags.talks, tags.talk(slug)],
  }),
});
