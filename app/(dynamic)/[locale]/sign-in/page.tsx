import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DemoAccountList } from "@/components/auth/demo-account-list";
import { SignInForm } from "@/components/auth/sign-in-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { isSignedIn } from "@/lib/access/actor";
import { safeCallbackPath } from "@/lib/auth/callback-path";
import { currentActor } from "@/lib/auth/current-actor";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";

interface SignInPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ callback?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth");
  return { title: t("title"), robots: { index: false } };
}

export default async function SignInPage({ params, searchParams }: SignInPageProps) {
  const [{ locale }, { callback }] = await Promise.all([params, searchParams]);
  const [t, actor] = await Promise.all([getTranslations("auth"), currentActor()]);
  const path = safeCallbackPath(callback, `/${locale}/my`);
  return (
    <>
      <PageHeader title={t("title")} lead={t("intro")} />
      {isSignedIn(actor) && (
        <div className="mb-8 max-w-text">
          <Notice>
            <p>{t("already.text", { name: actor.name || actor.email || "" })}</p>
            <p>
              <a href={path}>{t("already.continue")}</a>
            </p>
          </Notice>
        </div>
      )}
      <SignInForm callback={path} />
      <p className="mt-6 max-w-text text-muted">{t("newHere")}</p>
      {env.DEMO && <DemoAccountList callback={path} />}
    </>
  );
}
