import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import type { ButtonKind } from "@/components/ui/button-class";
import type { FormAction } from "@/lib/actions/form-state";
import { StepDisclosure } from "./step-disclosure";

interface StepFormProps {
  action: FormAction;
  /** The record as this page read it: the step is refused when somebody changed it meanwhile. */
  id: string;
  version: number;
  /** Name of the machine and the step, which name the button: `workflow.<machine>.steps.<step>`. */
  machine: string;
  step: string;
  reason?: "none" | "optional" | "required";
  /** Where the words to the people concerned are no reason, such as a note with an approval. */
  reasonLabel?: string;
  /** Characters which a reason may have. */
  reasonMax?: number;
  /** What the person should know before they take the step. */
  explanation?: ReactNode;
  kind?: ButtonKind;
  /** Further fields of the step. */
  children?: ReactNode;
}

/**
 * One step of a workflow as a form. A step that asks for nothing is a button; one that asks for a reason or more is
 * folded, so that a page can offer several. Only offer what `openSteps` says.
 */
export async function StepForm({
  action,
  id,
  version,
  machine,
  step,
  reason = "none",
  reasonLabel,
  reasonMax = 3000,
  explanation,
  kind = "primary",
  children,
}: StepFormProps) {
  const t = await getTranslations("workflow");
  const name = t(`${machine}.steps.${step}`);
  const record = (
    <>
      <HiddenField name="id" value={id} />
      <HiddenField name="version" value={version} />
    </>
  );
  if (reason === "none" && !children && !explanation) {
    return (
      <ActionForm action={action} className="space-y-3">
        {record}
        <SubmitButton kind={kind}>{name}</SubmitButton>
      </ActionForm>
    );
  }
  return (
    <ActionForm action={action} className="space-y-3">
      {record}
      <StepDisclosure summary={name}>
        {explanation && <div>{explanation}</div>}
        {children}
        {reason !== "none" && (
          <TextArea
            name="reason"
            label={reasonLabel ?? t("reason")}
            hint={t("reasonHint", { max: reasonMax })}
            optional={reason === "optional"}
            rows={4}
            max={reasonMax}
          />
        )}
        <SubmitButton kind={kind}>{name}</SubmitButton>
      </StepDisclosure>
    </ActionForm>
  );
}
