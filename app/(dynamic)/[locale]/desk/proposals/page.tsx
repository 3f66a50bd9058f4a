import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BulkForm } from "@/components/desk/bulk-form";
import { ListKeys } from "@/components/desk/list-keys";
import { ViewTabs } from "@/components/desk/view-tabs";
import { ExportLinks } from "@/components/lists/export-links";
import { QueueFacets } from "@/components/proposals/queue-facets";
import { QueueTable } from "@/components/proposals/queue-table";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { PageLinks } from "@/components/ui/page-links";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import { bulkChoices } from "@/lib/desk/bulk-choices";
import { viewsOf } from "@/lib/desk/saved-views";
import type { Locale } from "@/lib/i18n/locales";
import { isUsualQueue, queueQuery, readDeskFilters } from "@/lib/proposals/desk-filters";
import { deskProposals, queueReviewers, queueWorkstreams } from "@/lib/proposals/desk-queries";
import { presentDay } from "@/lib/time/present-day";

interface QueuePageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("queue");
  return { title: t("title") };
}

/** The queue of proposals. The number of queries is the same for ten and for ten thousand. */
export default async function QueuePage({ params, searchParams }: QueuePageProps) {
  const { locale } = await params;
  const path = `/${locale}/desk/proposals`;
  const actor = await requireActor(locale, path);
  if (!can(actor, "desk.proposals", null)) notFound();
  const filters = readDeskFilters(await searchParams);
  const today = presentDay();
  const [t, common, desk, library, { rows, total, counts }, workstreams, reviewers, views, choices] = await Promise.all(
    [
      getTranslations("queue"),
      getTranslations("common"),
      getTranslations("desk"),
      getTranslations("library"),
      deskProposals(actor, filters, today),
      queueWorkstreams(actor),
      queueReviewers(actor),
      viewsOf(actor, "proposals"),
      bulkChoices(actor),
    ],
  );
  const query = queueQuery(filters);
  if (filters.view) query.set("view", filters.view);
  const isBeyond = rows.length === 0 && total > 0;
  return (
    <>
      <Breadcrumbs label={common("youAreHere")} crumbs={[{ href: `/${locale}/desk`, text: desk("title") }]} />
      <PageHeader title={t("title")} lead={t("lead")} />
      {filters.ignored.length > 0 && <Notice tone="warn">{library("ignored")}</Notice>}
      <ViewTabs
        list="proposals"
        path={path}
        viewsPath={`/${locale}/desk/views`}
        query={queueQuery(filters).toString()}
        viewId={filters.view}
        saved={views}
      />
      <QueueFacets path={path} filters={filters} counts={counts} workstreams={workstreams} reviewers={reviewers} />
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <p role="status">{t("found", { count: total })}</p>
        <ListKeys
          searchId="filter-q"
          texts={{
            open: t("keys.open"),
            title: t("keys.title"),
            text: t("keys.text"),
            next: t("keys.next"),
            previous: t("keys.previous"),
            select: t("keys.select"),
            enter: t("keys.enter"),
            search: t("keys.search"),
            help: t("keys.help"),
            or: t("keys.or"),
            enabled: t("keys.enabled"),
            close: t("keys.close"),
          }}
        />
      </div>
      {rows.length > 0 && choices && (
        <BulkForm action={`${path}/bulk`} filters={queueQuery(filters).toString()} total={total} choices={choices}>
          <QueueTable rows={rows} filters={filters} path={path} today={today} isSelectable />
        </BulkForm>
      )}
      {rows.length > 0 && !choices && <QueueTable rows={rows} filters={filters} path={path} today={today} />}
      {total === 0 && <EmptyState title={t(isUsualQueue(filters) ? "noneWaiting" : "none")} />}
      {isBeyond && (
        <EmptyState title={library("noSuchPage", { page: filters.page })}>
          <a href={query.size > 0 ? `${path}?${query}` : path}>{library("firstPage")}</a>
        </EmptyState>
      )}
      <ExportLinks list="proposals" query={query} />
      <PageLinks page={filters.page} perPage={filters.size} total={total} path={path} query={query} />
    </>
  );
}
