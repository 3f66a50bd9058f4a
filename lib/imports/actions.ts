"use server";

import { defineAction } from "@/lib/actions/define-action";
import { tags } from "@/lib/cache/tags";
import { beginImport } from "./begin-import";
import { changeSettings } from "./change-settings";
import { changeSettingsSchema, importStepSchema, skipRowsSchema, undoImportSchema } from "./schema";
import { skipRows } from "./skip-rows";
import { undoImport } from "./undo-import";

export const changeSettingsAction = defineAction({
  schema: changeSettingsSchema,
  useCase: changeSettings,
  // An address of its own for each reading: the browser asks for the rows anew.
  done: ({ id }, { locale, input }) => ({ redirectTo: `/${locale}/desk/imports/${id}?read=${input.version}` }),
});

export const skipRowsAction = defineAction({ schema: skipRowsSchema, useCase: skipRows });

export const beginImportAction = defineAction({
  schema: importStepSchema,
  useCase: beginImport,
  done: ({ id }, { locale }) => ({ redirectTo: `/${locale}/desk/imports/${id}` }),
});

export const undoImportAction = defineAction({
  schema: undoImportSchema,
  useCase: undoImport,
  done: ({ id, removed }, { locale }) => ({
    redirectTo: `/${locale}/desk/imports/${id}`,
    revalidate: [tags.talks, tags.workstreams, ...removed.map(({ slug }) => tags.talk(slug))],
  }),
});
