import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AdministrationCrumbs } from "@/components/administration/crumbs";
import { LetterList } from "@/components/letters/letter-list";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { listLetters } from "@/lib/mail/letter-queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("letters");
  return { title: t("title") };
}

export default async function LettersPage({ params }: { params: Promise<{ locale: Locale }> }) {
  const { locale } = await params;
  const actor = await requireActor(locale, `/${locale}/desk/letters`);
  const letters = await listLetters(actor);
  if (!letters) notFound();
  const t = await getTranslations("letters");
  return (
    <>
      <AdministrationCrumbs />
      <PageHeader title={t("title")} lead={t("lead")} />
      <LetterList rows={letters} />
    </>
  );
}
