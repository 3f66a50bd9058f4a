import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { PageLinks } from "@/components/ui/page-links";
import { WordingFilterForm } from "@/components/wording/wording-filters";
import { WordingTable } from "@/components/wording/wording-table";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { readWordingFilters, wordingQuery } from "@/lib/wording/desk-filters";
import { listWording, wordingPerPage } from "@/lib/wording/desk-queries";

interface WordingPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("wording");
  return { title: t("title") };
}

export default async function WordingPage({ params, searchParams }: WordingPageProps) {
  const { locale } = await params;
  const path = `/${locale}/desk/wording`;
  const actor = await requireActor(locale, path);
  const filters = readWordingFilters(await searchParams, locale);
  const found = await listWording(actor, filters);
  if (!found) notFound();
  const [t, common, navigation] = await Promise.all([
    getTranslations("wording"),
    getTranslations("common"),
    getTranslations("navigation"),
  ]);
  return (
    <>
      <Breadcrumbs label={common("youAreHere")} crumbs={[{ href: `/${locale}/desk`, text: navigation("desk") }]} />
      <PageHeader title={t("title")} lead={t("lead")} />
      <WordingFilterForm path={path} filters={filters} />
      <p className="mb-3" role="status">
        {t("count", { count: found.total })}
      </p>
      {found.rows.length > 0 ? (
        <WordingTable rows={found.rows} caption={t(`lists.${filters.list}`)} />
      ) : (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      )}
      <PageLinks
        page={filters.page}
        perPage={wordingPerPage}
        total={found.total}
        path={path}
        query={wordingQuery(filters)}
      />
    </>
  );
}
