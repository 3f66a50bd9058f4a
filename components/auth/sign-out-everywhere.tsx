import { getTranslations } from "next-intl/server";
import { ForgetCopies } from "@/components/drafts/forget-copies";
import { ActionButton } from "@/components/forms/action-button";
import { signOutEverywhereAction } from "@/lib/auth/actions";

/** Ends all sessions of the person: for a lost phone, or a computer that others use. */
export async function SignOutEverywhere() {
  const [t, drafts] = await Promise.all([getTranslations("auth"), getTranslations("proposalForm")]);
  return (
    <ActionButton action={signOutEverywhereAction} extra={<ForgetCopies question={drafts("signOutQuestion")} />}>
      {t("signOutEverywhere")}
    </ActionButton>
  );
}
