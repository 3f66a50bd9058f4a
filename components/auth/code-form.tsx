import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { signInByCodeAction } from "@/lib/auth/actions";

/** Takes the six digits of the letter. */
export async function CodeForm({ request }: { request: string }) {
  const t = await getTranslations("auth");
  return (
    <ActionForm action={signInByCodeAction}>
      <HiddenField name="request" value={request} />
      <TextField
        name="code"
        label={t("code.label")}
        hint={t("code.hint")}
        autoComplete="one-time-code"
        inputMode="numeric"
        spellCheck={false}
        width="short"
      />
      <SubmitButton>{t("check.submit")}</SubmitButton>
    </ActionForm>
  );
}
