"use server";

import { defineAction } from "@/lib/actions/define-action";
import type { FormState } from "@/lib/actions/form-state";
import { tags } from "@/lib/cache/tags";
import { cancelPlace, cancelRegistration } from "./cancel-registration";
import { confirmRegistration } from "./confirm-registration";
import { registerParticipant } from "./register-participant";
import { cancelPlaceSchema, registerSchema, registrationSettingsSchema, tokenSchema } from "./schema";
import { setRegistration } from "./set-registration";

const register = defineAction({
  schema: registerSchema,
  useCase: registerParticipant,
  done: ({ slug }, { locale }) => ({ redirectTo: `/${locale}/talks/${slug}/register/sent` }),
});
export async function registerAction(previous: FormState, form: FormData): Promise<FormState> {
  return register(previous, form);
}

/** The page behind the link says itself what became of the place. */
const confirm = defineAction({ schema: tokenSchema, useCase: confirmRegistration });
export async function confirmRegistrationAction(previous: FormState, form: FormData): Promise<FormState> {
  return confirm(previous, form);
}

const cancel = defineAction({ schema: tokenSchema, useCase: cancelRegistration });
export async function cancelRegistrationAction(previous: FormState, form: FormData): Promise<FormState> {
  return cancel(previous, form);
}

const settings = defineAction({
  schema: registrationSettingsSchema,
  useCase: setRegistration,
  done: ({ slug, open }) => ({
    revalidate: [tags.talk(slug), tags.talks],
    message: { key: open ? "registrations.switchedOpen" : "registrations.switchedClosed" },
  }),
});
export async function setRegistrationAction(previous: FormState, form: FormData): Promise<FormState> {
  return settings(previous, form);
}

const takeBack = defineAction({
  schema: cancelPlaceSchema,
  useCase: cancelPlace,
  done: () => ({ message: { key: "registrations.placeTakenBack" } }),
});
export async function cancelPlaceAction(previous: FormState, form: FormData): Promise<FormState> {
  return takeBack(previous, form);
}
