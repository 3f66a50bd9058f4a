"use client";

import type { ReactNode } from "react";
import { type FieldProps, GroupFrame } from "./field-frame";
import { choiceId } from "./field-id";
import { useField } from "./use-field";

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

interface ChoiceGroupProps extends FieldProps {
  type: "radio" | "checkbox";
  choices: readonly Choice[];
  defaultValue?: string | readonly string[];
  /** Short choices stand side by side where there is room. */
  columns?: boolean;
}

/** A group of boxes: one to choose, or several. */
export function ChoiceGroup({ type, name, label, hint, optional, choices, defaultValue, columns }: ChoiceGroupProps) {
  const field = useField(name, hint, defaultValue);
  return (
    <GroupFrame field={field} label={label} hint={hint} optional={optional}>
      <div className={columns ? "gap-x-8 sm:columns-2" : undefined}>
        {choices.map((choice, index) => {
          const id = choiceId(field.id, index);
          return (
            <div key={choice.value} className="flex break-inside-avoid items-start gap-3 py-1">
              <input
                {...field.registration}
                type={type}
                id={id}
                name={name}
                value={choice.value}
                defaultChecked={field.values.includes(choice.value)}
                aria-invalid={field.error ? true : undefined}
                aria-describedby={choice.hint ? `${id}-hint` : undefined}
                className="mt-0.5 size-6 shrink-0 accent-action"
              />
              <div>
                <label htmlFor={id} className="block">
                  {choice.label}
                </label>
                {choice.hint && (
                  <div id={`${id}-hint`} className="text-sm text-muted">
                    {choice.hint}
                  </div>
                )}
              </div>
            </div>
          );
        })}
      </div>
    </GroupFrame>
  );
}
