import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AdministrationCrumbs } from "@/components/administration/crumbs";
import { PageHeader } from "@/components/ui/page-header";
import { WorkstreamForm } from "@/components/workstreams/workstream-form";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { periodChoices } from "@/lib/workstreams/desk-queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.workstreams");
  return { title: t("new") };
}

export default async function NewWorkstreamPage({ params }: { params: Promise<{ locale: Locale }> }) {
  const { locale } = await params;
  const path = `/${locale}/desk/workstreams`;
  const actor = await requireActor(locale, `${path}/new`);
  if (!can(actor, "workstream.manage", null)) notFound();
  const [t, periods] = await Promise.all([getTranslations("admin.workstreams"), periodChoices()]);
  return (
    <>
      <AdministrationCrumbs below={[{ href: path, text: t("title") }]} />
      <PageHeader title={t("new")} />
      <WorkstreamForm periods={periods} />
    </>
  );
}
