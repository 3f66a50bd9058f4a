"use server";

import { isSecretariat } from "@/lib/access/relations";
import { defineAction } from "@/lib/actions/define-action";
import type { FormState } from "@/lib/actions/form-state";
import { tags } from "@/lib/cache/tags";
import { confirmPledge } from "./confirm-pledge";
import { confirmPledgeSchema, submitPledgeSchema, updatePledgeSchema, withdrawPledgeSchema } from "./schema";
import { submitPledge } from "./submit-pledge";
import { updatePledge } from "./update-pledge";
import { withdrawPledge } from "./withdraw-pledge";

/** The public pages on which a pledge shows. */
function pagesOf({ reference, talkSlug }: { reference: string; talkSlug: string | null }): string[] {
  return [tags.pledges, tags.pledge(reference), ...(talkSlug ? [tags.talk(talkSlug)] : [])];
}

const submit = defineAction({
  schema: submitPledgeSchema,
  useCase: submitPledge,
  done: (pledge, { locale }) => ({
    redirectTo: `/${locale}/my/pledges/${pledge.reference}?submitted=1`,
    revalidate: pagesOf(pledge),
  }),
});
export async function submitPledgeAction(previous: FormState, form: FormData): Promise<FormState> {
  return submit(previous, form);
}

const confirm = defineAction({
  schema: confirmPledgeSchema,
  useCase: confirmPledge,
  done: (pledge, { locale }) => ({
    redirectTo: `/${locale}/desk/pledges/${pledge.reference}?done=confirm`,
    revalidate: pagesOf(pledge),
  }),
});
export async function confirmPledgeAction(previous: FormState, form: FormData): Promise<FormState> {
  return confirm(previous, form);
}

const update = defineAction({
  schema: updatePledgeSchema,
  useCase: updatePledge,
  done: (pledge, { locale }) => ({
    redirectTo: `/${locale}/my/pledges/${pledge.reference}?updated=1`,
    revalidate: pagesOf(pledge),
  }),
});
export async function updatePledgeAction(previous: FormState, form: FormData): Promise<FormState> {
  return update(previous, form);
}

const withdraw = defineAction({
  schema: withdrawPledgeSchema,
  useCase: withdrawPledge,
  // The secretariat withdraws at the desk, a focal point on their own page.
  done: (pledge, { actor, locale }) => ({
    redirectTo: `/${locale}/${isSecretariat(actor) ? "desk" : "my"}/pledges/${pledge.reference}?done=withdraw`,
    revalidate: pagesOf(pledge),
  }),
});
export async function withdrawPledgeAction(previous: FormState, form: FormData): Promise<FormState> {
  return withdraw(previous, form);
}
