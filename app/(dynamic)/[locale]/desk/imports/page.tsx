import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ImportTable } from "@/components/imports/import-table";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PageLinks } from "@/components/ui/page-links";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import { readPage } from "@/lib/http/read-page";
import type { Locale } from "@/lib/i18n/locales";
import { importPageSize, listImports } from "@/lib/imports/queries";

interface ImportsPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ page?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("imports");
  return { title: t("title") };
}

/** The history of imports, and the way to a new one. */
export default async function ImportsPage({ params, searchParams }: ImportsPageProps) {
  const { locale } = await params;
  const path = `/${locale}/desk/imports`;
  const actor = await requireActor(locale, path);
  if (!can(actor, "imports.run", null)) notFound();
  const page = readPage((await searchParams).page);
  const [t, common, navigation, { rows, total }] = await Promise.all([
    getTranslations("imports"),
    getTranslations("common"),
    getTranslations("navigation"),
    listImports(actor, page),
  ]);
  return (
    <>
      <Breadcrumbs label={common("youAreHere")} crumbs={[{ href: `/${locale}/desk`, text: navigation("desk") }]} />
      <PageHeader title={t("title")} lead={t("lead")} />
      <p className="mb-8">
        <LinkButton href={`${path}/new`}>{t("begin")}</LinkButton>
      </p>
      {rows.length > 0 ? <ImportTable rows={rows} /> : <EmptyState title={t("none")}>{t("noneText")}</EmptyState>}
      <PageLinks page={page} perPage={importPageSize} total={total} path={path} />
    </>
  );
}
