"use client";

import type { ReactNode } from "react";
import { FieldNote } from "./field-frame";
import { useForm } from "./form-context";
import { useField } from "./use-field";

interface CheckboxProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What a checked box sends; an unchecked one sends nothing. */
  value?: string;
  defaultChecked?: boolean;
}

/** One box that stands for itself, such as a consent. */
export function Checkbox({ name, label, hint, value = "yes", defaultChecked = false }: CheckboxProps) {
  const field = useField(name, hint, defaultChecked ? value : undefined);
  const { texts } = useForm();
  return (
    <div className={field.error ? "border-s-4 border-bad ps-4" : undefined}>
      {field.error && (
        <p id={field.errorId} className="mb-1 font-semibold text-bad">
          <span className="sr-only">{texts.errorPrefix} </span>
          {field.error}
        </p>
      )}
      {field.note && <FieldNote id={field.noteId} {...field.note} />}
      <div className="flex items-start gap-3">
        <input
          {...field.registration}
          type="checkbox"
          id={field.id}
          name={name}
          value={value}
          defaultChecked={field.values.includes(value)}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={field.describedBy}
          className="mt-0.5 size-6 shrink-0 accent-action"
        />
        <div>
          <label htmlFor={field.id} className="block">
            {label}
          </label>
          {hint && (
            <div id={field.hintId} className="text-sm text-muted">
              {hint}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
