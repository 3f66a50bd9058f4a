import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExportLinks } from "@/components/lists/export-links";
import { PracticeTable } from "@/components/practices/practice-table";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { PageLinks } from "@/components/ui/page-links";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import { readPage } from "@/lib/http/read-page";
import type { Locale } from "@/lib/i18n/locales";
import { practicesPerPage } from "@/lib/practices/practice-list";
import { listDeskPractices } from "@/lib/practices/queries";

interface DeskPracticesPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ page?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("practices.desk");
  return { title: t("title") };
}

export default async function DeskPracticesPage({ params, searchParams }: DeskPracticesPageProps) {
  const { locale } = await params;
  const path = `/${locale}/desk/practices`;
  const actor = await requireActor(locale, path);
  if (!can(actor, "desk.talks", null)) notFound();
  const page = readPage((await searchParams).page);
  const [t, common, navigation, { total, practices }] = await Promise.all([
    getTranslations("practices.desk"),
    getTranslations("common"),
    getTranslations("navigation"),
    listDeskPractices(actor, page),
  ]);
  return (
    <>
      <Breadcrumbs label={common("youAreHere")} crumbs={[{ href: `/${locale}/desk`, text: navigation("desk") }]} />
      <PageHeader title={t("title")} lead={t("lead")} />
      <p className="mb-3">{t("count", { count: total })}</p>
      {practices.length > 0 ? (
        <PracticeTable practices={practices} />
      ) : (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      )}
      <ExportLinks list="practices" />
      <PageLinks page={page} perPage={practicesPerPage} total={total} path={path} />
    </>
  );
}
