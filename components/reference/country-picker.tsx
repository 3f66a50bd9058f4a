"use client";

import { type FieldProps, GroupFrame } from "@/components/forms/field-frame";
import { choiceId } from "@/components/forms/field-id";
import { useField } from "@/components/forms/use-field";

interface CountryGroup {
  key: string;
  title: string;
  choices: readonly { value: string; label: string }[];
}

interface CountryPickerProps extends FieldProps {
  /** Each country in one group only: its box exists once. */
  groups: readonly CountryGroup[];
  defaultValue: readonly string[];
}

/** Any number of countries, folded by region; what was chosen before is unfolded. */
export function CountryPicker({ name, label, hint, optional, groups, defaultValue }: CountryPickerProps) {
  const field = useField(name, hint, defaultValue);
  // Boxes are numbered through all groups: the error summary leads to the first of them.
  const all = groups.flatMap((group) => group.choices.map((choice) => choice.value));
  return (
    <GroupFrame field={field} label={label} hint={hint} optional={optional ?? false}>
      <div className="border-t border-line">
        {groups.map((group) => (
          <details
            key={group.key}
            open={
              field.error !== undefined || group.choices.some(({ value }) => field.values.includes(value)) || undefined
            }
            className="border-b border-line"
          >
            <summary className="cursor-pointer py-2 text-link hover:text-link-hover">{group.title}</summary>
            <div className="gap-x-8 pb-4 sm:columns-2">
              {group.choices.map(({ value, label: country }) => {
                const id = choiceId(field.id, all.indexOf(value));
                return (
                  <div key={value} className="flex break-inside-avoid items-start gap-3 py-1">
                    <input
                      type="checkbox"
                      id={id}
                      name={name}
                      value={value}
                      defaultChecked={field.values.includes(value)}
                      className="mt-0.5 size-6 shrink-0 accent-action"
                    />
                    <label htmlFor={id}>{country}</label>
                  </div>
                );
              })}
            </div>
          </details>
        ))}
      </div>
    </GroupFrame>
  );
}
