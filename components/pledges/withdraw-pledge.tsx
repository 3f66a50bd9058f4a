import { HiddenField } from "@/components/forms/hidden-field";
import { StepForm } from "@/components/workflow/step-form";
import { withdrawPledgeAction } from "@/lib/pledges/actions";
import { reasonLength } from "@/lib/pledges/schema";

interface WithdrawPledgeProps {
  pledge: { id: string; version: number; reference: string };
  /** What the person should know before. */
  explanation: string;
}

/** Takes a pledge back, with a reason; folded until it is wanted. */
export function WithdrawPledge({ pledge, explanation }: WithdrawPledgeProps) {
  return (
    <StepForm
      action={withdrawPledgeAction}
      id={pledge.id}
      version={pledge.version}
      machine="pledge"
      step="withdraw"
      reason="required"
      reasonMax={reasonLength}
      kind="warning"
      explanation={explanation}
    >
      <HiddenField name="reference" value={pledge.reference} />
    </StepForm>
  );
}
