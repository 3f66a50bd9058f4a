"use server";

import { defineAction } from "@/lib/actions/define-action";
import { removeFile } from "./remove-file";
import { removeFileSchema } from "./schema";

export const removeFileAction = defineAction({
  schema: removeFileSchema,
  useCase: removeFile,
  done: (_removed, { locale, input }) => ({ redirectTo: `/${locale}/propose/${input.id}/files?done=removed` }),
});
