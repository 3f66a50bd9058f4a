import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { languageNames, locales } from "@/lib/i18n/locales";
import { updateAccountAction } from "@/lib/people/actions";

/** A person's own name and the language of their letters. */
export async function AccountForm({ name, language }: { name: string; language: string }) {
  const t = await getTranslations("people.account");
  return (
    <ActionForm action={updateAccountAction}>
      <TextField name="name" label={t("name")} hint={t("nameHint")} autoComplete="name" defaultValue={name} />
      <Select
        name="language"
        label={t("language")}
        options={locales.map((locale) => ({ value: locale, text: languageNames[locale] }))}
        defaultValue={language}
      />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
