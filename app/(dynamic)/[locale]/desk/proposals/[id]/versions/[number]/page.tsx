import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { VersionPage } from "@/components/proposals/version-page";
import { requireActor } from "@/lib/auth/current-actor";
import { readPage } from "@/lib/http/read-page";
import type { Locale } from "@/lib/i18n/locales";
import { readVersion } from "@/lib/proposals/queries";

interface ProposalVersionPageProps {
  params: Promise<{ locale: Locale; id: string; number: string }>;
}

export async function generateMetadata({ params }: ProposalVersionPageProps): Promise<Metadata> {
  const t = await getTranslations("proposals.status");
  return { title: t("version", { number: readPage((await params).number) }) };
}

export default async function ProposalVersionPage({ params }: ProposalVersionPageProps) {
  const { locale, id, number } = await params;
  const path = `/${locale}/desk/proposals/${id}`;
  const actor = await requireActor(locale, path);
  const version = /^[1-9]\d{0,4}$/.test(number) ? await readVersion(actor, id, Number(number)) : null;
  if (!version) notFound();
  return <VersionPage version={version} path={path} locale={locale} />;
}
