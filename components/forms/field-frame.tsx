"use client";

import type { ReactNode } from "react";
import { useForm } from "./form-context";
import type { Field } from "./use-field";

/** What every field takes. Texts are final and in the reader's language. */
export interface FieldProps {
  /** Name in the sent form; dots for places below, such as `dates.0.words`. */
  name: string;
  label: string;
  hint?: ReactNode;
  /** Marks the label; fields are required unless they say so. */
  optional?: boolean;
}

/** Label, hint and error of a field with one input. */
export function FieldFrame({
  field,
  label,
  hint,
  optional,
  children,
}: Omit<FieldProps, "name"> & { field: Field; children: ReactNode }) {
  return (
    <div className={field.error ? "border-s-4 border-bad ps-4" : undefined}>
      <label htmlFor={field.id} className="block font-semibold">
        {label} {optional && <span className="font-normal text-muted">{field.optionalMark}</span>}
      </label>
      {hint && <Hint id={field.hintId}>{hint}</Hint>}
      {field.note && <FieldNote id={field.noteId} {...field.note} />}
      {field.error && <FieldError id={field.errorId}>{field.error}</FieldError>}
      <div className="mt-1">{children}</div>
    </div>
  );
}

/** Legend, hint and error of a field with several inputs. */
export function GroupFrame({
  field,
  label,
  hint,
  optional,
  children,
}: Omit<FieldProps, "name"> & { field: Field; children: ReactNode }) {
  return (
    <fieldset
      data-group
      aria-describedby={field.describedBy}
      className={field.error ? "border-s-4 border-bad ps-4" : undefined}
    >
      <legend className="font-semibold">
        {label} {optional && <span className="font-normal text-muted">{field.optionalMark}</span>}
      </legend>
      {hint && <Hint id={field.hintId}>{hint}</Hint>}
      {field.note && <FieldNote id={field.noteId} {...field.note} />}
      {field.error && <FieldError id={field.errorId}>{field.error}</FieldError>}
      <div className="mt-2">{children}</div>
    </fieldset>
  );
}

function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={id} className="text-muted">
      {children}
    </div>
  );
}

/** What somebody wrote about the answer, beside it. */
export function FieldNote({ id, label, text }: { id: string; label: string; text: string }) {
  return (
    <div id={id} className="mt-2 border-s-4 border-warn bg-warn-soft p-3">
      <p className="font-semibold">{label}</p>
      <p dir="auto" className="wrap-anywhere whitespace-pre-line">
        {text}
      </p>
    </div>
  );
}

/** The word "Error:" is for those who do not see the colour. */
function FieldError({ id, children }: { id: string; children: ReactNode }) {
  const { texts } = useForm();
  return (
    <p id={id} className="mt-1 font-semibold text-bad">
      <span className="sr-only">{texts.errorPrefix} </span>
      {children}
    </p>
  );
}
