import { CheckboxGroup } from "@/components/forms/checkbox-group";
import { objectiveNumbers } from "@/lib/reference/objectives";
import { pageWording } from "@/lib/wording/page-wording";

interface ObjectivePickerProps {
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
  defaultValue?: readonly number[];
}

/** Any of the 23 objectives, by number and short title. */
export async function ObjectivePicker({ defaultValue = [], ...field }: ObjectivePickerProps) {
  const wording = await pageWording();
  const choices = objectiveNumbers.map((number) => {
    const { text, lang } = wording.objectiveShortTitle(number);
    const label = (
      <>
        {number}. <span lang={lang}>{text}</span>
      </>
    );
    return { value: String(number), label };
  });
  return <CheckboxGroup {...field} choices={choices} defaultValue={defaultValue.map(String)} columns />;
}
