"use client";

import { type Choice, ChoiceGroup } from "./choice-group";
import type { FieldProps } from "./field-frame";

interface RadioGroupProps extends FieldProps {
  choices: readonly Choice[];
  defaultValue?: string;
  columns?: boolean;
}

/** One choice, with all choices in sight. */
export function RadioGroup(props: RadioGroupProps) {
  return <ChoiceGroup type="radio" {...props} />;
}
