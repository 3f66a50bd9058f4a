import { CheckboxGroup } from "@/components/forms/checkbox-group";
import type { Locale } from "@/lib/i18n/locales";
import { objectiveNumbers, objectiveShortTitle } from "@/lib/reference/objectives";

interface ObjectivePickerProps {
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
  locale: Locale;
  defaultValue?: readonly number[];
}

/** Any of the 23 objectives, by number and short title. */
export function ObjectivePicker({ locale, defaultValue = [], ...field }: ObjectivePickerProps) {
  const choices = objectiveNumbers.map((number) => {
    const { text, lang } = objectiveShortTitle(number, locale);
    const label = (
      <>
        {number}. <span lang={lang}>{text}</span>
      </>
    );
    return { value: String(number), label };
  });
  return <CheckboxGroup {...field} choices={choices} defaultValue={defaultValue.map(String)} columns />;
}
