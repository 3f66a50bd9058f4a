"use client";

import { useEffect, useRef, useState } from "react";
import { FieldFrame, type FieldProps } from "./field-frame";
import { inputClass } from "./input-class";
import { useField } from "./use-field";

interface TextAreaProps extends FieldProps {
  defaultValue?: string;
  rows?: number;
  /** Longest text in characters; shows a counter. Typing on is allowed: cutting off what is pasted loses text. */
  max?: number;
  lang?: string;
  /** Direction of the text, where the language is known before anything is typed. */
  dir?: "ltr" | "rtl";
}

/** Several lines of text, with a counter where there is a limit. */
export function TextArea({ name, label, hint, optional, defaultValue, rows = 5, max, lang, dir }: TextAreaProps) {
  const field = useField(name, hint, defaultValue);
  const [length, setLength] = useState(field.values[0]?.length ?? 0);
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <textarea
        {...field.registration}
        id={field.id}
        name={name}
        rows={rows}
        lang={lang}
        dir={dir ?? "auto"}
        defaultValue={field.values[0]}
        onInput={(event) => setLength(event.currentTarget.value.length)}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.describedBy}
        className={inputClass(field.error !== undefined)}
      />
      {max !== undefined && <Counter length={length} max={max} />}
    </FieldFrame>
  );
}

/** Seen at once; read out only when typing has paused. The limit itself stands in the hint, in words. */
function Counter({ length, max }: { length: number; max: number }) {
  const spoken = useRef<HTMLSpanElement>(null);
  const text = `${length} / ${max}`;
  useEffect(() => {
    const timer = setTimeout(() => {
      if (spoken.current && length > 0) spoken.current.textContent = text;
    }, 1500);
    return () => clearTimeout(timer);
  }, [length, text]);
  return (
    <p className={`screen-only text-end text-sm ${length > max ? "font-semibold text-bad" : "text-muted"}`}>
      <span aria-hidden="true" dir="ltr">
        {text}
      </span>
      <span ref={spoken} aria-live="polite" className="sr-only" />
    </p>
  );
}
