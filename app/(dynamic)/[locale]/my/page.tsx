import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OwnProposals } from "@/components/proposals/own-proposals";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { ownProposals } from "@/lib/proposals/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("my");
  return { title: t("title") };
}

/** What a person proposed, promised and has to do. */
export default async function MyPage({ params }: { params: Promise<{ locale: Locale }> }) {
  const { locale } = await params;
  const actor = await requireActor(locale, `/${locale}/my`);
  const [t, proposals] = await Promise.all([getTranslations("my"), ownProposals(actor, { page: 1, size: 5 })]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("welcome")} />
      <OwnProposals proposals={proposals} locale={locale} />
    </>
  );
}
