import type { ExpectedFailure, MessageRef } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { type Translator, translatorFor } from "@/lib/i18n/translator";
import { log } from "@/lib/log";
import type { FormState } from "./form-state";

type Typed = FormState["values"];

/** An expected failure in the reader's language, with everything that was typed. */
export async function refusedState(locale: Locale, { failure }: ExpectedFailure, typed: Typed): Promise<FormState> {
  const t = await translatorFor(locale);
  const fields = Object.entries(failure.fields ?? {});
  return {
    status: failure.kind === "invalid" ? "invalid" : "failed",
    message: textOf(t, failure.message, "errors.invalid"),
    errors: Object.fromEntries(fields.map(([name, message]) => [name, textOf(t, message, "errors.invalidValue")])),
    values: { ...typed, ...failure.taken },
    ...(failure.differences ? { differences: failure.differences } : {}),
  };
}

/** A failure of the whole form, with everything that was typed. */
export async function failedState(locale: Locale, message: MessageRef, typed: Typed): Promise<FormState> {
  const t = await translatorFor(locale);
  return { status: "failed", message: textOf(t, message, "errors.invalid"), errors: {}, values: typed };
}

/** The state after success, when the reader stays on the page. */
export async function doneState(
  locale: Locale,
  message: MessageRef | undefined,
  values: Typed = {},
): Promise<FormState> {
  const state: FormState = { status: "done", errors: {}, values };
  if (!message) return state;
  return { ...state, message: textOf(await translatorFor(locale), message, "forms.saved") };
}

/** A message that is missing is a defect of ours: it goes to the log, and the reader gets a general sentence. */
function textOf(t: Translator, message: MessageRef, otherwise: string): string {
  if (t.has(message.key)) return t.say(message);
  log.warn({ key: message.key }, "A message has no text");
  return t(otherwise);
}
