import type { ReactNode } from "react";
import type { ButtonKind } from "@/components/ui/button-class";
import type { FormAction } from "@/lib/actions/form-state";
import { ActionForm } from "./action-form";
import { HiddenField } from "./hidden-field";
import { SubmitButton } from "./submit-button";

interface ActionButtonProps {
  action: FormAction;
  /** Values that go along, such as the id and version of a record. */
  values?: Record<string, string | number>;
  kind?: ButtonKind;
  children: ReactNode;
  /** What else belongs into the form, beside the button. */
  extra?: ReactNode;
}

/** A step that needs no more than a press: a form of one button. */
export function ActionButton({ action, values = {}, kind = "secondary", children, extra }: ActionButtonProps) {
  return (
    <ActionForm action={action} className="inline-block space-y-2">
      {Object.entries(values).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      {extra}
      <SubmitButton kind={kind}>{children}</SubmitButton>
    </ActionForm>
  );
}
