import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/forms/action-button";
import { signOutEverywhereAction } from "@/lib/auth/actions";

/** Ends all sessions of the person: for a lost phone, or a computer that others use. */
export async function SignOutEverywhere() {
  const t = await getTranslations("auth");
  return <ActionButton action={signOutEverywhereAction}>{t("signOutEverywhere")}</ActionButton>;
}
