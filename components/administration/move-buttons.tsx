import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import type { FormAction } from "@/lib/actions/form-state";

interface MoveButtonsProps {
  action: FormAction;
  values: Record<string, string | number>;
  isFirst: boolean;
  isLast: boolean;
  /** Names the row, for those who do not see it. */
  what: string;
}

/** Moves a row of a list by one place: works without dragging and without JavaScript. */
export async function MoveButtons({ action, values, isFirst, isLast, what }: MoveButtonsProps) {
  const t = await getTranslations("forms");
  const directions = [
    ["up", t("moveUp"), isFirst],
    ["down", t("moveDown"), isLast],
  ] as const;
  return (
    <div className="flex flex-wrap gap-2">
      {directions.map(
        ([direction, text, isAtEnd]) =>
          !isAtEnd && (
            <ActionForm key={direction} action={action} className="inline-block space-y-2">
              {Object.entries({ ...values, direction }).map(([name, value]) => (
                <HiddenField key={name} name={name} value={value} />
              ))}
              <SubmitButton kind="secondary">
                {text} <span className="sr-only">{what}</span>
              </SubmitButton>
            </ActionForm>
          ),
      )}
    </div>
  );
}
