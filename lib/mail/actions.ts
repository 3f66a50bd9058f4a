"use server";

import { defineAction } from "@/lib/actions/define-action";
import { retryMail, retryMailSchema } from "./retry-mail";

/** The desk's button at a letter that was given up. */
export const retryMailAction = defineAction({
  schema: retryMailSchema,
  useCase: retryMail,
  done: () => ({ message: { key: "mail.desk.queued" } }),
});
