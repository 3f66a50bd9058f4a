import { randomUUID } from "node:crypto";
import { refresh, updateTag } from "next/cache";
import { headers } from "next/headers";
import { redirect, unstable_rethrow } from "next/navigation";
import type * as z from "zod";
import { currentActor } from "@/lib/auth/current-actor";
import { env } from "@/lib/env";
import { ExpectedFailure, invalid, type MessageRef } from "@/lib/errors";
import { isOwnOrigin } from "@/lib/http/request-origin";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { log } from "@/lib/log";
import { now } from "@/lib/time/clock";
import { doneState, failedState, refusedState } from "./action-answer";
import type { UseCaseContext } from "./context";
import { type FormState, localeField } from "./form-state";
import { messageOfIssue } from "./issue-message";
import { type ReadForm, readForm } from "./read-form";

/** What happens after a use case has done its work. */
export interface Outcome {
  /** Address on this site, such as `/en/my`; the browser goes there. Without it the page stays and shows itself anew. */
  redirectTo?: string;
  /** Tags from `lib/cache/tags` whose pages are made anew. */
  revalidate?: readonly string[];
  /** Said above the form when there is no redirect. */
  message?: MessageRef;
  /** The page shows by itself what was done, as while somebody types: it is not made anew. */
  quiet?: boolean;
  /** What the form must know for the next time, by field name, such as the new version of a draft. */
  values?: Record<string, string>;
}

export interface ActionDefinition<Schema extends z.core.$ZodType, Result> {
  schema: Schema;
  useCase: (input: z.output<Schema>, context: UseCaseContext) => Promise<Result>;
  done?: (result: Result, context: UseCaseContext & { input: z.output<Schema> }) => Outcome | Promise<Outcome>;
  /** Names of fields which are never sent back to the page, beside passwords, codes and tokens. */
  secret?: readonly string[];
}

const alwaysSecret = ["password", "code", "token", "secret"];

/**
 * The one way to make a server action: reads the form, checks it, runs the use case as the person who sent it, and
 * answers with a state that the form shows. Works the same with and without JavaScript.
 *
 * - Faults of input and expected failures come back in the reader's language, with everything that was typed.
 * - An unexpected error is logged with a reference that the reader sees; its text never leaves the server.
 * - The rights of the actor are checked by the use case, never here.
 */
export function defineAction<Schema extends z.core.$ZodType, Result>({
  schema,
  useCase: perform,
  done,
  secret = [],
}: ActionDefinition<Schema, Result>): (previous: FormState, formData: FormData) => Promise<FormState> {
  return async (_previous, formData) => {
    const locale = localeOf(formData);
    const requestId = randomUUID();
    const form = formData instanceof FormData ? readForm(formData, schema) : null;
    const typed = withoutSecrets(form?.values ?? {}, [...alwaysSecret, ...secret]);
    let outcome: Outcome;
    try {
      if (!(await isSentFromHere())) return await failedState(locale, { key: "errors.foreignOrigin" }, typed);
      if (!form) return await failedState(locale, { key: "errors.formTooLarge" }, typed);
      const input = check(schema, form);
      const context = { actor: await currentActor(), requestId, locale, now: now() };
      const result = await perform(input, context);
      outcome = (await done?.(result, { ...context, input })) ?? {};
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof ExpectedFailure) return await refusedState(locale, error, typed);
      const reference = requestId.slice(0, 8);
      log.error({ err: error, requestId, reference }, "An action failed unexpectedly");
      return await failedState(locale, { key: "errors.unexpected", values: { reference } }, typed);
    }
    for (const tag of outcome.revalidate ?? []) updateTag(tag);
    // Next carries a redirect as an exception, so it stands outside of the try.
    if (outcome.redirectTo !== undefined) redirect(outcome.redirectTo);
    if (!outcome.quiet) refresh();
    return await doneState(locale, outcome.message, outcome.values);
  };
}

function localeOf(formData: unknown): Locale {
  const sent = formData instanceof FormData ? formData.get(localeField) : null;
  return isLocale(sent) ? sent : defaultLocale;
}

async function isSentFromHere(): Promise<boolean> {
  const sent = await headers();
  return isOwnOrigin(sent.get("origin"), sent.get("host"), env.APP_URL);
}

/** @throws ExpectedFailure `invalid` with a message for each faulty field */
function check<Schema extends z.core.$ZodType>(schema: Schema, form: ReadForm): z.output<Schema> {
  // Every schema of the portal is made with zod proper, which has the parser that its core type leaves out.
  const parsed = (schema as unknown as z.ZodType<z.output<Schema>>).safeParse(form.input, { reportInput: true });
  const fields: Record<string, MessageRef> = {};
  for (const issue of parsed.error?.issues ?? []) fields[form.fieldNameOf(issue.path)] ??= messageOfIssue(issue);
  const { "": ofWholeForm, ...ofFields } = { ...fields, ...form.faults };
  if (!parsed.success || Object.keys(ofFields).length > 0) throw invalid(ofFields, ofWholeForm);
  return parsed.data;
}

/** A secret is typed again rather than written into a page. */
function withoutSecrets(values: FormState["values"], secret: readonly string[]): FormState["values"] {
  const isOpen = ([name]: [string, unknown]): boolean => !secret.includes(name.split(".").at(-1) ?? name);
  return Object.fromEntries(Object.entries(values).filter(isOpen));
}
