import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CodeForm } from "@/components/auth/code-form";
import { PageHeader } from "@/components/ui/page-header";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";

interface CheckPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ request?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth");
  return { title: t("check.title"), robots: { index: false } };
}

/** Waits for the code. Says the same whether the address is known or not. */
export default async function CheckPage({ params, searchParams }: CheckPageProps) {
  const [{ locale }, { request }] = await Promise.all([params, searchParams]);
  if (typeof request !== "string") redirect(`/${locale}/sign-in`);
  const t = await getTranslations("auth");
  return (
    <>
      <PageHeader title={t("check.title")} lead={t("check.sent")} />
      <CodeForm request={request} />
      <p className="mt-8 max-w-text text-muted">{t("check.wait")}</p>
      <p className="mt-2">
        <a href={`/${locale}/sign-in`}>{t("check.again")}</a>
      </p>
      {env.DEMO && (
        <p className="mt-2">
          <a href="/demo/mailbox">{t("demo.toMailbox")}</a>
        </p>
      )}
    </>
  );
}
