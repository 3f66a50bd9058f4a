import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { writePracticeAction } from "@/lib/practices/actions";
import type { DeskPractice } from "@/lib/practices/queries";
import { practiceTextLength } from "@/lib/practices/schema";

/** The text of a practice as it will be typed into the Hub's form. */
export async function PracticeForm({ practice }: { practice: DeskPractice }) {
  const [t, words] = await Promise.all([getTranslations("practices.desk"), getTranslations("practices")]);
  const area = (name: "summary" | "lessons" | "replication", rows: number) => (
    <TextArea
      name={name}
      label={words(name)}
      hint={t(`${name}Hint`, { max: practiceTextLength })}
      optional={name !== "summary"}
      rows={rows}
      max={practiceTextLength}
      defaultValue={practice[name]}
    />
  );
  return (
    // Made anew with each version, so that the fields show what was saved.
    <ActionForm key={practice.version} action={writePracticeAction}>
      <HiddenField name="slug" value={practice.slug} />
      <HiddenField name="version" value={practice.version} />
      <TextField name="title" label={t("titleField")} defaultValue={practice.title} />
      <TextField name="implementer" label={words("implementer")} optional defaultValue={practice.implementer} />
      {area("summary", 8)}
      {area("lessons", 6)}
      {area("replication", 6)}
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
