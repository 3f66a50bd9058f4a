"use client";

import type { InputHTMLAttributes } from "react";
import { FieldFrame, type FieldProps } from "./field-frame";
import { inputClass } from "./input-class";
import { useField } from "./use-field";

interface TextFieldProps extends FieldProps {
  defaultValue?: string;
  type?: "text" | "email" | "tel" | "url" | "search" | "date" | "time";
  width?: "full" | "medium" | "short";
  autoComplete?: InputHTMLAttributes<HTMLInputElement>["autoComplete"];
  inputMode?: InputHTMLAttributes<HTMLInputElement>["inputMode"];
  /** Language of the text, where it is not the page's. */
  lang?: string;
  /** Direction of the text, where the language is known before anything is typed. */
  dir?: "ltr" | "rtl";
  spellCheck?: boolean;
}

/** One line of text. The direction follows what is typed, so Arabic and English mix. */
export function TextField({
  name,
  label,
  hint,
  optional,
  defaultValue,
  type = "text",
  width,
  dir,
  ...input
}: TextFieldProps) {
  const field = useField(name, hint, defaultValue);
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <input
        {...input}
        {...field.registration}
        id={field.id}
        name={name}
        type={type}
        dir={dir ?? (type === "text" || type === "search" ? "auto" : undefined)}
        defaultValue={field.values[0]}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.describedBy}
        className={inputClass(field.error !== undefined, width)}
      />
    </FieldFrame>
  );
}
