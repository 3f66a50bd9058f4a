import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { Checkbox } from "@/components/forms/checkbox";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { askQuestionAction } from "@/lib/questions/actions";
import { questionLimits } from "@/lib/questions/schema";

/** Asks for the question and, if somebody wants to be known to the organizers, a name. No address. */
export async function QuestionForm({ slug }: { slug: string }) {
  const t = await getTranslations("questions.form");
  return (
    <ActionForm action={askQuestionAction}>
      <HiddenField name="slug" value={slug} />
      <TextArea
        name="body"
        label={t("body")}
        hint={t("bodyHint", { max: questionLimits.body })}
        rows={5}
        max={questionLimits.body}
      />
      <TextField name="name" label={t("name")} hint={t("nameHint")} optional autoComplete="name" />
      <Checkbox name="consent" label={t("consent")} hint={t("consentHint")} />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
