import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AdministrationCrumbs } from "@/components/administration/crumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { DeskWorkstreamTable } from "@/components/workstreams/desk-workstream-table";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { workstreamsAtDesk } from "@/lib/workstreams/desk-queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.workstreams");
  return { title: t("title") };
}

export default async function DeskWorkstreamsPage({ params }: { params: Promise<{ locale: Locale }> }) {
  const { locale } = await params;
  const path = `/${locale}/desk/workstreams`;
  const actor = await requireActor(locale, path);
  const workstreams = await workstreamsAtDesk(actor);
  if (!workstreams) notFound();
  const t = await getTranslations("admin.workstreams");
  return (
    <>
      <AdministrationCrumbs />
      <PageHeader title={t("title")} lead={t("lead")}>
        <LinkButton href={`${path}/new`}>{t("new")}</LinkButton>
      </PageHeader>
      {workstreams.length > 0 ? <DeskWorkstreamTable rows={workstreams} /> : <EmptyState title={t("none")} />}
    </>
  );
}
