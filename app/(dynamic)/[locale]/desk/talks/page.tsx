import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ViewTabs } from "@/components/desk/view-tabs";
import { ExportLinks } from "@/components/lists/export-links";
import { TalkFilterForm } from "@/components/talks-desk/talk-filters";
import { TalkTable } from "@/components/talks-desk/talk-table";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { PageLinks } from "@/components/ui/page-links";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import { viewsOf } from "@/lib/desk/saved-views";
import type { Locale } from "@/lib/i18n/locales";
import { readTalkFilters, talkQuery } from "@/lib/talks/desk-filters";
import { deskPageSize, deskTalks, deskWorkstreams } from "@/lib/talks/desk-queries";
import { now } from "@/lib/time/clock";

interface TalksPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("talks.desk");
  return { title: t("title") };
}

export default async function DeskTalksPage({ params, searchParams }: TalksPageProps) {
  const { locale } = await params;
  const path = `/${locale}/desk/talks`;
  const actor = await requireActor(locale, path);
  if (!can(actor, "desk.talks", null)) notFound();
  const asked = await searchParams;
  const filters = readTalkFilters(asked);
  const [viewId = null] = [asked.view ?? null].flat();
  const [t, common, navigation, { rows, total }, workstreams, views] = await Promise.all([
    getTranslations("talks.desk"),
    getTranslations("common"),
    getTranslations("navigation"),
    deskTalks(actor, filters, now()),
    deskWorkstreams(actor),
    viewsOf(actor, "talks"),
  ]);
  return (
    <>
      <Breadcrumbs label={common("youAreHere")} crumbs={[{ href: `/${locale}/desk`, text: navigation("desk") }]} />
      <PageHeader title={t("title")} lead={t("lead")} />
      <ViewTabs
        list="talks"
        path={path}
        viewsPath={`/${locale}/desk/views`}
        query={talkQuery({ ...filters, page: 1 }).replace("?", "")}
        viewId={viewId}
        saved={views}
      />
      <TalkFilterForm path={path} filters={filters} workstreams={workstreams} />
      <p className="mb-3" role="status">
        {t("count", { count: total })}
      </p>
      {rows.length > 0 ? (
        <TalkTable rows={rows} filters={filters} path={path} />
      ) : (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      )}
      <ExportLinks list="talks" query={new URLSearchParams(talkQuery(filters))} />
      <PageLinks
        page={filters.page}
        perPage={deskPageSize}
        total={total}
        path={path}
        query={new URLSearchParams(talkQuery(filters))}
      />
    </>
  );
}
