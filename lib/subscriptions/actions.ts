"use server";

import { defineAction } from "@/lib/actions/define-action";
import type { FormState } from "@/lib/actions/form-state";
import { limitThisGuest } from "@/lib/auth/guest-limit";
import { confirmSubscription } from "./confirm-subscription";
import { endAllSubscriptions, endSubscription } from "./end-subscription";
import { endOneSchema, followCalendarSchema, followTalkSchema, tokenSchema } from "./schema";
import { followCalendar, followTalk } from "./subscribe";

/** The same page for every address, subscribed before or not. */
const sent = (_result: unknown, { locale }: { locale: string }) => ({ redirectTo: `/${locale}/subscribe/sent` });

const talk = defineAction({
  schema: followTalkSchema,
  useCase: async (input, ctx) => {
    await limitThisGuest("subscribe", input.email);
    return followTalk(input, ctx);
  },
  done: sent,
});
export async function followTalkAction(previous: FormState, form: FormData): Promise<FormState> {
  return talk(previous, form);
}

const calendar = defineAction({
  schema: followCalendarSchema,
  useCase: async (input, ctx) => {
    await limitThisGuest("subscribe", input.email);
    return followCalendar(input, ctx);
  },
  done: sent,
});
export async function followCalendarAction(previous: FormState, form: FormData): Promise<FormState> {
  return calendar(previous, form);
}

/** The page behind the link says itself what became of it. */
const confirm = defineAction({ schema: tokenSchema, useCase: confirmSubscription });
export async function confirmSubscriptionAction(previous: FormState, form: FormData): Promise<FormState> {
  return confirm(previous, form);
}

const endOne = defineAction({ schema: endOneSchema, useCase: endSubscription });
export async function endSubscriptionAction(previous: FormState, form: FormData): Promise<FormState> {
  return endOne(previous, form);
}

const endAll = defineAction({ schema: tokenSchema, useCase: endAllSubscriptions });
export async function endAllSubscriptionsAction(previous: FormState, form: FormData): Promise<FormState> {
  return endAll(previous, form);
}
