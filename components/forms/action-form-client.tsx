"use client";

import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useId, useRef } from "react";
import { type FormAction, type FormState, idle, localeField, submissionField } from "@/lib/actions/form-state";
import { ErrorSummary } from "./error-summary";
import { type FieldNotes, FormContext, type FormTexts, type RegisterField } from "./form-context";

export interface ActionFormClientProps {
  action: FormAction;
  locale: string;
  /** Made by the server for this showing of the form: sending it twice makes one record. */
  submissionId: string;
  texts: FormTexts;
  defaults?: FormState["values"];
  /** Empties the fields after success; for forms that add one thing after another. */
  clearWhenDone?: boolean;
  register?: RegisterField;
  /** What somebody wrote about single answers. */
  notes?: FieldNotes | undefined;
  /** Told when the form is sent. */
  onSend?: () => void;
  /** Told of each answer of the server. */
  onAnswer?: (state: FormState) => void;
  className?: string;
  children: ReactNode;
}

/**
 * A form that posts to a server action. Without JavaScript the browser posts it and the page comes back with the
 * errors; with it the answer appears in place. Fields find their error and what was typed through the context.
 */
export function ActionFormClient({
  action,
  locale,
  submissionId,
  texts,
  defaults = {},
  ...form
}: ActionFormClientProps) {
  const [state, send, isSending] = useActionState(action, idle);
  const formId = useId();
  const element = useRef<HTMLFormElement>(null);
  const { clearWhenDone, onAnswer } = form;

  useEffect(() => {
    if (state.status === "idle") return;
    onAnswer?.(state);
    if (state.status === "done" && clearWhenDone) element.current?.reset();
  }, [state, clearWhenDone, onAnswer]);

  /** Sent by hand, since React empties a form that it sends itself, and what was typed must stay. */
  function handleSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isSending) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const data = new FormData(event.currentTarget, submitter);
    form.onSend?.();
    startTransition(() => send(data));
  }

  return (
    <FormContext value={{ formId, state, isSending, texts, defaults, register: form.register, notes: form.notes }}>
      <form
        ref={element}
        action={send}
        onSubmit={handleSubmit}
        noValidate
        className={form.className ?? "max-w-text space-y-6"}
      >
        <input type="hidden" name={localeField} value={locale} />
        <input type="hidden" name={submissionField} value={submissionId} />
        <ErrorSummary />
        {state.status === "done" && state.message && (
          <p role="status" className="border-s-4 border-good bg-good-soft p-3 font-semibold text-good">
            {state.message}
          </p>
        )}
        {form.children}
      </form>
    </FormContext>
  );
}
