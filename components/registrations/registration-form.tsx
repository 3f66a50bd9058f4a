import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { Checkbox } from "@/components/forms/checkbox";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { registerAction } from "@/lib/registrations/actions";
import type { AttendanceMode } from "@/lib/registrations/schema";

interface RegistrationFormProps {
  slug: string;
  modes: readonly AttendanceMode[];
  youth: boolean;
  /** The day of the talk in words, for the question about age. */
  day: string;
}

/** Asks for no more than a place needs: name, address, how, and what would help to take part. */
export async function RegistrationForm({ slug, modes, youth, day }: RegistrationFormProps) {
  const t = await getTranslations("registrations");
  const [onlyMode] = modes;
  return (
    <ActionForm action={registerAction}>
      <HiddenField name="slug" value={slug} />
      <TextField name="name" label={t("form.name")} hint={t("form.nameHint")} autoComplete="name" />
      <TextField name="email" type="email" label={t("form.email")} hint={t("form.emailHint")} autoComplete="email" />
      <TextField name="organization" label={t("form.organization")} optional autoComplete="organization" />
      {modes.length > 1 ? (
        <RadioGroup
          name="mode"
          label={t("form.mode")}
          choices={modes.map((mode) => ({ value: mode, label: t(`mode.${mode}`) }))}
        />
      ) : (
        onlyMode && <HiddenField name="mode" value={onlyMode} />
      )}
      {youth && (
        <RadioGroup
          name="belowThirty"
          label={t("form.belowThirty", { day })}
          hint={t("form.belowThirtyHint")}
          choices={[
            { value: "yes", label: t("form.yes") },
            { value: "no", label: t("form.no") },
          ]}
        />
      )}
      <TextArea
        name="accessNeeds"
        label={t("form.accessNeeds")}
        hint={t("form.accessNeedsHint")}
        optional
        rows={3}
        max={1000}
      />
      <Checkbox name="consent" label={t("form.consent")} hint={t("form.consentHint")} />
      <SubmitButton>{t("form.submit")}</SubmitButton>
    </ActionForm>
  );
}
