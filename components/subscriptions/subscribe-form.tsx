import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import type { FormAction } from "@/lib/actions/form-state";
import { languageNames, locales } from "@/lib/i18n/locales";

interface SubscribeFormProps {
  action: FormAction;
  /** What is subscribed to: the slug of a talk, or the stored filter of the calendar. */
  to: { slug: string } | { query: string };
}

/** Asks for an address and a language, and for nothing else. */
export async function SubscribeForm({ action, to }: SubscribeFormProps) {
  const [t, locale] = await Promise.all([getTranslations("subscriptions.form"), getLocale()]);
  return (
    <ActionForm action={action}>
      {Object.entries(to).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <TextField name="email" type="email" label={t("email")} hint={t("emailHint")} autoComplete="email" />
      <Select
        name="language"
        label={t("language")}
        defaultValue={locale}
        options={locales.map((value) => ({ value, text: languageNames[value] }))}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
