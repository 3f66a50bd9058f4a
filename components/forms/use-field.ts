"use client";

import { fieldId } from "./field-id";
import { useForm } from "./form-context";

export interface Field {
  id: string;
  error: string | undefined;
  hintId: string;
  errorId: string;
  noteId: string;
  /** What somebody wrote about this answer. */
  note: { label: string; text: string } | undefined;
  /** Ids of what explains the field, for `aria-describedby`. */
  describedBy: string | undefined;
  /** What was typed before the form came back; else what the field starts with. */
  values: string[];
  optionalMark: string;
  registration: object;
}

/** What an input must know of its form: its identity, its error, what was typed. */
export function useField(name: string, hint: unknown, defaultValue?: string | readonly string[]): Field {
  const { formId, state, texts, defaults, register, notes } = useForm();
  const id = fieldId(formId, name);
  const error = state.errors[name];
  const wasSent = state.status === "invalid" || state.status === "failed";
  const typed = wasSent && Object.keys(state.values).length > 0 ? (state.values[name] ?? "") : undefined;
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const noteId = `${id}-note`;
  const note = notes?.byName[name];
  const described = [hint ? hintId : "", note ? noteId : "", error ? errorId : ""].filter(Boolean).join(" ");
  return {
    id,
    error,
    hintId,
    errorId,
    noteId,
    note: note && notes ? { label: notes.label, text: note } : undefined,
    describedBy: described || undefined,
    values: [typed ?? defaultValue ?? defaults[name] ?? ""].flat(),
    optionalMark: texts.optional,
    registration: register?.(name) ?? {},
  };
}
