import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { FieldSet } from "@/components/forms/field-set";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { saveAssessmentAction } from "@/lib/assessments/actions";
import { type AssessmentContent, advices, type CriterionAnswer, criteria, marks } from "@/lib/assessments/criteria";
import { assessmentLimits, cannotTell } from "@/lib/assessments/schema";

interface AssessmentFormProps {
  proposalId: string;
  version: number;
  content: AssessmentContent;
  handedIn: boolean;
}

/** Five criteria with their guidance, each with a mark and a comment; then the advice. Kept as a draft until it is handed in. */
export async function AssessmentForm({ proposalId, version, content, handedIn }: AssessmentFormProps) {
  const t = await getTranslations("assessments");
  const chosen = ({ mark, comment }: CriterionAnswer): string =>
    mark === null ? (comment === "" ? "" : cannotTell) : String(mark);
  return (
    <ActionForm action={saveAssessmentAction} className="max-w-text space-y-8">
      <HiddenField name="id" value={proposalId} />
      <HiddenField name="version" value={version} />
      {criteria.map((criterion, index) => (
        <FieldSet
          key={criterion}
          legend={`${index + 1}. ${t(`criteria.${criterion}.title`)}`}
          hint={t(`criteria.${criterion}.guidance`)}
        >
          <RadioGroup
            name={`answers.${criterion}.mark`}
            label={t("form.mark", { criterion: t(`criteria.${criterion}.title`) })}
            choices={[
              ...marks.map((mark) => ({ value: String(mark), label: `${mark} – ${t(`marks.${mark}`)}` })),
              { value: cannotTell, label: t("form.cannotTell") },
            ]}
            defaultValue={chosen(content.answers[criterion])}
          />
          <TextArea
            name={`answers.${criterion}.comment`}
            label={t("form.comment", { criterion: t(`criteria.${criterion}.title`) })}
            hint={t("form.upTo", { max: assessmentLimits.comment })}
            optional
            rows={3}
            max={assessmentLimits.comment}
            defaultValue={content.answers[criterion].comment}
          />
        </FieldSet>
      ))}
      <FieldSet legend={t("form.together")}>
        <RadioGroup
          name="advice"
          label={t("form.advice")}
          choices={advices.map((value) => ({ value, label: t(`advices.${value}`), hint: t(`adviceHints.${value}`) }))}
          defaultValue={content.advice ?? ""}
        />
        <TextArea
          name="comment"
          label={t("form.overall")}
          hint={t("form.upTo", { max: assessmentLimits.overall })}
          optional
          rows={5}
          max={assessmentLimits.overall}
          defaultValue={content.comment}
        />
      </FieldSet>
      {handedIn ? (
        <SubmitButton>{t("form.amend")}</SubmitButton>
      ) : (
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="next" value="check">
            {t("form.check")}
          </SubmitButton>
          <SubmitButton kind="secondary" name="next" value="stay">
            {t("form.save")}
          </SubmitButton>
        </div>
      )}
    </ActionForm>
  );
}
