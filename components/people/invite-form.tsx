import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { FieldSet } from "@/components/forms/field-set";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { type Locale, languageNames, locales } from "@/lib/i18n/locales";
import { invitePersonAction } from "@/lib/people/actions";
import { MembershipFields } from "./membership-fields";

/** Invites somebody by mail, with what they are to act for. @param organization name to begin with */
export async function InviteForm({ language, organization }: { language: Locale; organization: string }) {
  const t = await getTranslations("admin.people.invite");
  return (
    <ActionForm action={invitePersonAction}>
      <TextField name="name" label={t("name")} />
      <TextField name="email" type="email" label={t("email")} hint={t("emailHint")} autoComplete="off" />
      <Select
        name="language"
        label={t("language")}
        options={locales.map((locale) => ({ value: locale, text: languageNames[locale] }))}
        defaultValue={language}
      />
      <FieldSet legend={t("actsFor")} hint={t("actsForHint")}>
        <MembershipFields organization={{ value: organization, optional: true }} />
      </FieldSet>
      <SubmitButton>{t("send")}</SubmitButton>
    </ActionForm>
  );
}
