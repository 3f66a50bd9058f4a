"use client";

import { FieldFrame, type FieldProps } from "./field-frame";
import { inputClass } from "./input-class";
import { useField } from "./use-field";

export interface Option {
  value: string;
  text: string;
}

interface SelectProps extends FieldProps {
  options: readonly (Option | { group: string; options: readonly Option[] })[];
  defaultValue?: string;
  /** Said while nothing is chosen, such as "Choose one"; sends empty text. */
  placeholder?: string;
  width?: "full" | "medium" | "short";
}

/** One choice from a list of text. */
export function Select({
  name,
  label,
  hint,
  optional,
  options,
  defaultValue,
  placeholder,
  width = "medium",
}: SelectProps) {
  const field = useField(name, hint, defaultValue);
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <select
        {...field.registration}
        id={field.id}
        name={name}
        defaultValue={field.values[0]}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.describedBy}
        className={inputClass(field.error !== undefined, width)}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) =>
          "group" in option ? (
            <optgroup key={option.group} label={option.group}>
              {option.options.map(toOption)}
            </optgroup>
          ) : (
            toOption(option)
          ),
        )}
      </select>
    </FieldFrame>
  );
}

function toOption({ value, text }: Option) {
  return (
    <option key={value} value={value}>
      {text}
    </option>
  );
}
