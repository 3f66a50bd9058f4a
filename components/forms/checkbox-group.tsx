"use client";

import { type Choice, ChoiceGroup } from "./choice-group";
import type { FieldProps } from "./field-frame";

interface CheckboxGroupProps extends FieldProps {
  choices: readonly Choice[];
  defaultValue?: readonly string[];
  columns?: boolean;
}

/** Any number of choices; each sends its value under the same name. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  return <ChoiceGroup type="checkbox" {...props} />;
}
