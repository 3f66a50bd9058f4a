import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { StepDisclosure } from "@/components/workflow/step-disclosure";
import { recuseAction } from "@/lib/assessments/actions";
import { assessmentLimits } from "@/lib/assessments/schema";

/** Steps aside because of a conflict of interest, saying which. */
export async function RecuseForm({ proposalId, version }: { proposalId: string; version: number }) {
  const t = await getTranslations("assessments.recuse");
  return (
    <ActionForm action={recuseAction} className="max-w-text">
      <HiddenField name="id" value={proposalId} />
      <HiddenField name="version" value={version} />
      <StepDisclosure summary={t("title")}>
        <p>{t("text")}</p>
        <TextArea
          name="conflict"
          label={t("label")}
          hint={t("hint", { max: assessmentLimits.conflict })}
          rows={3}
          max={assessmentLimits.conflict}
        />
        <SubmitButton kind="warning">{t("button")}</SubmitButton>
      </StepDisclosure>
    </ActionForm>
  );
}
