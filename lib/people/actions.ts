"use server";

import { defineAction } from "@/lib/actions/define-action";
import type { FormState } from "@/lib/actions/form-state";
import { accountSchema } from "./schema";
import { updateAccount } from "./update-account";

const update = defineAction({
  schema: accountSchema,
  useCase: updateAccount,
  done: () => ({ message: { key: "people.account.saved" } }),
});
export async function updateAccountAction(previous: FormState, form: FormData): Promise<FormState> {
  return update(previous, form);
}
