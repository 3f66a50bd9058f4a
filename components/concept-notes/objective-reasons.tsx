"use client";

import { GroupFrame } from "@/components/forms/field-frame";
import { choiceId } from "@/components/forms/field-id";
import { TextArea } from "@/components/forms/text-area";
import { useField } from "@/components/forms/use-field";
import { noteLimits } from "@/lib/concept-notes/schema";

export interface ObjectiveChoice {
  number: number;
  /** "Objective 8". */
  name: string;
  title: string;
  titleLanguage: string;
  /** Label of the field for the reason. */
  reason: string;
}

interface ObjectiveReasonsProps {
  label: string;
  hint: string;
  choices: readonly ObjectiveChoice[];
  /** Language of the note. */
  language: string;
}

/** The 23 objectives to choose from; each chosen one asks why. Which fields show is a rule of style: it needs no script. */
export function ObjectiveReasons({ label, hint, choices, language }: ObjectiveReasonsProps) {
  const field = useField("objectives", hint);
  return (
    <GroupFrame field={field} label={label} hint={hint}>
      <ul className="divide-y divide-line border-y border-line">
        {choices.map((choice, index) => {
          const id = choiceId(field.id, index);
          return (
            <li key={choice.number} className="group py-2">
              <div className="flex items-start gap-3">
                <input
                  {...field.registration}
                  type="checkbox"
                  id={id}
                  name="objectives"
                  value={choice.number}
                  defaultChecked={field.values.includes(String(choice.number))}
                  className="mt-0.5 size-6 shrink-0 accent-action"
                />
                <label htmlFor={id}>
                  {choice.name}: <span lang={choice.titleLanguage}>{choice.title}</span>
                </label>
              </div>
              <div className="mt-2 hidden ps-9 group-has-[input:checked]:block">
                <TextArea
                  name={`reason.${choice.number}`}
                  label={choice.reason}
                  rows={2}
                  max={noteLimits.reason}
                  lang={language}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </GroupFrame>
  );
}
