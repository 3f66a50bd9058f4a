import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CalendarFacets } from "@/components/calendar/calendar-facets";
import { CalendarLinks } from "@/components/calendar/calendar-links";
import { CalendarViews } from "@/components/calendar/calendar-views";
import { pageMetadata } from "@/components/layout/site-metadata";
import { TalksByMonth } from "@/components/talks/talks-by-month";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { wholeCalendar } from "@/lib/talks/calendar";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calendar");
  return pageMetadata("/calendar", { title: t("title"), description: t("lead") });
}

/** The plain calendar, kept for everybody; with filters or another view in the address `calendar-filtered` answers instead. */
export default async function CalendarPage() {
  const [t, locale, { coming, past, counts, workstreams }] = await Promise.all([
    getTranslations("calendar"),
    getLocale(),
    wholeCalendar(),
  ]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <CalendarViews filter={{}} current="list" />
      <CalendarFacets filter={{}} view="list" counts={counts} workstreams={workstreams} />
      <h2 className="mt-8 mb-4 text-2xl">{t("upcoming")}</h2>
      {coming.length > 0 ? <TalksByMonth talks={coming} level={3} /> : <EmptyState title={t("noComing")} />}
      <h2 className="mt-12 mb-4 text-2xl">{t("past")}</h2>
      {past.length > 0 ? <TalksByMonth talks={past} level={3} /> : <EmptyState title={t("noPast")} />}
      <p>
        <a href={`/${locale}/calendar?status=held`}>{t("allPast")}</a>
      </p>
      <CalendarLinks query="" />
    </>
  );
}
