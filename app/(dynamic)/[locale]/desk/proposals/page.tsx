import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { QueueFilters } from "@/components/proposals/queue-filters";
import { QueueTable } from "@/components/proposals/queue-table";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { PageLinks } from "@/components/ui/page-links";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { deskQuery, readDeskFilters } from "@/lib/proposals/desk-filters";
import { deskPageSize, deskProposals, queueWorkstreams } from "@/lib/proposals/desk-queries";

interface QueuePageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("proposals.desk");
  return { title: t("title") };
}

export default async function QueuePage({ params, searchParams }: QueuePageProps) {
  const { locale } = await params;
  const path = `/${locale}/desk/proposals`;
  const actor = await requireActor(locale, path);
  if (!can(actor, "desk.proposals", null)) notFound();
  const filters = readDeskFilters(await searchParams);
  const [t, common, desk, { rows, total }, workstreams] = await Promise.all([
    getTranslations("proposals.desk"),
    getTranslations("common"),
    getTranslations("desk"),
    deskProposals(actor, filters),
    queueWorkstreams(actor),
  ]);
  const isPlain = deskQuery({ ...filters, order: "oldest", page: 1 }) === "";
  return (
    <>
      <Breadcrumbs label={common("youAreHere")} crumbs={[{ href: `/${locale}/desk`, text: desk("title") }]} />
      <PageHeader title={t("title")} lead={t("queueLead")} />
      <QueueFilters path={path} filters={filters} workstreams={workstreams} />
      <p className="mb-3" role="status">
        {t("found", { count: total })}
      </p>
      {rows.length > 0 ? (
        <QueueTable rows={rows} locale={locale} />
      ) : (
        <EmptyState title={t(isPlain ? "noneWaiting" : "none")} />
      )}
      <PageLinks
        page={filters.page}
        perPage={deskPageSize}
        total={total}
        path={path}
        query={new URLSearchParams(deskQuery(filters))}
      />
    </>
  );
}
