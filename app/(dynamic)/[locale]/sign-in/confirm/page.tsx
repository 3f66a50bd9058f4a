import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/forms/action-button";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { signInByLinkAction } from "@/lib/auth/actions";
import { peekSignIn } from "@/lib/auth/sign-in-token";
import type { Locale } from "@/lib/i18n/locales";

interface ConfirmPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ token?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth");
  // The address holds a token, so no page is told of it. "no-referrer" would take the origin from the form's POST too.
  return { title: t("confirm.title"), referrer: "strict-origin", robots: { index: false } };
}

/** Where the link of the letter leads. Opening it spends nothing: only the button signs in. */
export default async function ConfirmSignInPage({ params, searchParams }: ConfirmPageProps) {
  const [{ locale }, { token }] = await Promise.all([params, searchParams]);
  const t = await getTranslations("auth.confirm");
  const signIn = typeof token === "string" ? await peekSignIn(token, new Date()) : null;
  if (typeof token !== "string" || !signIn) {
    return (
      <>
        <PageHeader title={t("goneTitle")} lead={t("goneText")} />
        <LinkButton href={`/${locale}/sign-in`}>{t("again")}</LinkButton>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t("title")} lead={t("as", { email: signIn.email })} />
      <ActionButton action={signInByLinkAction} values={{ token }} kind="primary">
        {t("submit")}
      </ActionButton>
    </>
  );
}
