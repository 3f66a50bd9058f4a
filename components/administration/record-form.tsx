import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import type { ButtonKind } from "@/components/ui/button-class";
import { StepDisclosure } from "@/components/workflow/step-disclosure";
import type { FormAction } from "@/lib/actions/form-state";

interface RecordFormProps {
  action: FormAction;
  /** What goes along unseen: the record and the version that this page read. */
  values: Record<string, string | number>;
  /** What the form does, on its fold and its button. */
  title: string;
  explanation?: ReactNode;
  /** Asks for a reason, with this label. */
  reason?: { label: string; hint: string; max: number };
  kind?: ButtonKind;
  children?: ReactNode;
}

/** One step of the administration, folded away until it is wanted. */
export function RecordForm({ action, values, title, explanation, reason, kind, children }: RecordFormProps) {
  return (
    <ActionForm action={action} className="space-y-3">
      {Object.entries(values).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <StepDisclosure summary={title}>
        {explanation && <div className="max-w-text">{explanation}</div>}
        {children}
        {reason && <TextArea name="reason" label={reason.label} hint={reason.hint} rows={3} max={reason.max} />}
        <SubmitButton kind={kind ?? "primary"}>{title}</SubmitButton>
      </StepDisclosure>
    </ActionForm>
  );
}
