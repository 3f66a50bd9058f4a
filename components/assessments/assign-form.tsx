import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { CheckboxGroup } from "@/components/forms/checkbox-group";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { StepDisclosure } from "@/components/workflow/step-disclosure";
import { assignReviewersAction } from "@/lib/assessments/actions";
import type { ReviewerCandidate } from "@/lib/assessments/candidates";
import type { PlainDay } from "@/lib/time/plain-day";

interface AssignFormProps {
  proposalId: string;
  candidates: readonly ReviewerCandidate[];
  /** The day that is offered, and the earliest one. */
  dueOn: PlainDay;
}

/** Asks people to assess the proposal. Those with a conflict of interest are named with the reason, and cannot be chosen. */
export async function AssignForm({ proposalId, candidates, dueOn }: AssignFormProps) {
  const t = await getTranslations("assessments");
  const free = candidates.filter(
    ({ conflicts, assessment }) => conflicts.length === 0 && (!assessment || assessment.status === "released"),
  );
  const tied = candidates.filter(({ conflicts }) => conflicts.length > 0);
  const hintOf = ({ leads, isSecretariat, load }: ReviewerCandidate): string =>
    [
      leads ? t("assign.leads") : isSecretariat ? t("assign.secretariat") : t("assign.otherLead"),
      t("assign.load", { load }),
    ].join(" · ");
  return (
    <ActionForm action={assignReviewersAction} className="space-y-3">
      <HiddenField name="id" value={proposalId} />
      <StepDisclosure summary={t("assign.title")}>
        {free.length > 0 ? (
          <CheckboxGroup
            name="reviewerIds"
            label={t("assign.who")}
            hint={t("assign.whoHint")}
            choices={free.map((one) => ({
              value: one.id,
              label: <bdi>{one.name || one.email}</bdi>,
              hint: hintOf(one),
            }))}
          />
        ) : (
          <p>{t("assign.nobody")}</p>
        )}
        {tied.length > 0 && (
          <div>
            <p className="font-semibold">{t("assign.tied")}</p>
            <ul className="list-disc ps-5 text-muted">
              {tied.map((one) => (
                <li key={one.id}>
                  <bdi>{one.name || one.email}</bdi>
                  {": "}
                  {one.conflicts.map((reason) => t(`conflicts.reasons.${reason}`)).join(", ")}
                </li>
              ))}
            </ul>
          </div>
        )}
        {free.length > 0 && (
          <>
            <TextField name="dueOn" type="date" label={t("assign.dueOn")} width="short" defaultValue={dueOn} />
            <SubmitButton>{t("assign.button")}</SubmitButton>
          </>
        )}
      </StepDisclosure>
    </ActionForm>
  );
}
