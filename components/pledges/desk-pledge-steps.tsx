import { getTranslations } from "next-intl/server";
import { HiddenField } from "@/components/forms/hidden-field";
import { TextField } from "@/components/forms/text-field";
import { Panel } from "@/components/ui/panel";
import { StepForm } from "@/components/workflow/step-form";
import type { Actor } from "@/lib/access/actor";
import { confirmPledgeAction } from "@/lib/pledges/actions";
import type { OwnPledge } from "@/lib/pledges/queries";
import { pledgeMachine } from "@/lib/pledges/workflow";
import { mayStep } from "@/lib/workflow/machine";
import { WithdrawPledge } from "./withdraw-pledge";

/** For whom a pledge waits, and what the desk can do with it. */
export async function DeskPledgeSteps({ pledge, actor }: { pledge: OwnPledge; actor: Actor }) {
  const t = await getTranslations("pledges.desk");
  const mayConfirm = mayStep(pledgeMachine, "confirm", actor, pledge);
  const mayWithdraw = mayStep(pledgeMachine, "withdraw", actor, pledge);
  const waits = pledge.status === "intention" || (pledge.status === "submitted" && !mayConfirm);
  return (
    <Panel title={t("steps")}>
      <div className="max-w-text space-y-4">
        {waits && (
          <p>
            {t.rich(pledge.status === "intention" ? "waitsForFocalPoint" : "waitsForSecretariat", {
              organization: () => <bdi>{pledge.organization.name}</bdi>,
            })}
          </p>
        )}
        {mayConfirm && (
          <StepForm
            action={confirmPledgeAction}
            id={pledge.id}
            version={pledge.version}
            machine="pledge"
            step="confirm"
            explanation={t("confirmText")}
          >
            <HiddenField name="reference" value={pledge.reference} />
            <TextField name="confirmation" label={t("confirmation")} hint={t("confirmationHint")} />
          </StepForm>
        )}
        {mayWithdraw && <WithdrawPledge pledge={pledge} explanation={t("withdrawText")} />}
        {!waits && !mayConfirm && !mayWithdraw && <p className="text-muted">{t("noSteps")}</p>}
      </div>
    </Panel>
  );
}
