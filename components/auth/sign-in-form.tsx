import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { requestSignInAction } from "@/lib/auth/actions";

/** Asks for the address to which the letter goes. */
export async function SignInForm({ callback }: { callback: string }) {
  const t = await getTranslations("auth");
  return (
    <ActionForm action={requestSignInAction}>
      <HiddenField name="callback" value={callback} />
      <TextField
        name="email"
        type="email"
        label={t("email.label")}
        hint={t("email.hint")}
        autoComplete="email"
        spellCheck={false}
        width="medium"
      />
      <SubmitButton>{t("send")}</SubmitButton>
    </ActionForm>
  );
}
