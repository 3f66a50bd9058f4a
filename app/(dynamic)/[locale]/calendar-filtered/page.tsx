import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CalendarFilters } from "@/components/talks/calendar-filters";
import { CalendarLinks } from "@/components/talks/calendar-links";
import { TalksByMonth } from "@/components/talks/talks-by-month";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { PageLinks } from "@/components/ui/page-links";
import { readPage } from "@/lib/http/read-page";
import { filteredCalendar, talksPerPage } from "@/lib/talks/calendar";
import { calendarQuery, readCalendarFilter } from "@/lib/talks/calendar-filter";

interface FilteredCalendarProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calendar");
  return { title: t("title"), robots: { index: false, follow: true } };
}

/** The calendar with filters in its address, made for the request. */
export default async function FilteredCalendarPage({ params, searchParams }: FilteredCalendarProps) {
  const [{ locale }, query, t] = await Promise.all([params, searchParams, getTranslations("calendar")]);
  const { filter, ignored } = readCalendarFilter(query);
  const page = readPage(query.page);
  const { total, talks, workstreams } = await filteredCalendar(filter, page);
  const address = calendarQuery(filter);
  return (
    <>
      <PageHeader title={t("title")} lead={t("found", { count: total })} />
      <CalendarLinks query={address.toString()} />
      {ignored.length > 0 && <Notice tone="warn">{t("ignored")}</Notice>}
      <CalendarFilters filter={filter} workstreams={workstreams} />
      {talks.length > 0 ? <TalksByMonth talks={talks} /> : <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>}
      <PageLinks page={page} perPage={talksPerPage} total={total} path={`/${locale}/calendar`} query={address} />
    </>
  );
}
