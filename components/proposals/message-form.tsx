import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import type { FormAction } from "@/lib/actions/form-state";
import { limits } from "@/lib/proposals/schema";

interface MessageFormProps {
  action: FormAction;
  proposalId: string;
  label: string;
  hint: ReactNode;
  button: string;
}

/** Something to say about a proposal. */
export function MessageForm({ action, proposalId, label, hint, button }: MessageFormProps) {
  return (
    <ActionForm action={action} className="max-w-text space-y-3">
      <HiddenField name="id" value={proposalId} />
      <TextArea name="body" label={label} hint={hint} rows={4} max={limits.message} />
      <SubmitButton kind="secondary">{button}</SubmitButton>
    </ActionForm>
  );
}
