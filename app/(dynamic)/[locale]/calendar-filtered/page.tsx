import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CalendarFrame } from "@/components/calendar/calendar-frame";
import { CalendarList } from "@/components/calendar/calendar-list";
import { MonthLinks } from "@/components/calendar/month-links";
import { MonthTable } from "@/components/calendar/month-table";
import { Roadmap } from "@/components/calendar/roadmap";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageLinks } from "@/components/ui/page-links";
import type { Locale } from "@/lib/i18n/locales";
import { calendarMonth, calendarRoadmap, filteredCalendar } from "@/lib/talks/calendar";
import { type CalendarFilter, calendarQuery } from "@/lib/talks/calendar-filter";
import { mostCounted, mostDrawn, readCalendarAddress, talksPerPage } from "@/lib/talks/calendar-view";
import { now } from "@/lib/time/clock";
import { formatMonth } from "@/lib/time/format-days";
import { dateToDay, type PlainDay } from "@/lib/time/plain-day";

interface FilteredCalendarProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calendar");
  return { title: t("title"), robots: { index: false, follow: true } };
}

/** The calendar with filters in its address, or in another view; made for the request. */
export default async function FilteredCalendarPage({ params, searchParams }: FilteredCalendarProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const today = dateToDay(now());
  const { filter, view, month, page, ignored } = readCalendarAddress(query, today);
  const isIgnored = ignored.length > 0;
  switch (view) {
    case "month":
      return <MonthView locale={locale} filter={filter} isIgnored={isIgnored} month={month} />;
    case "roadmap":
      return <RoadmapView filter={filter} isIgnored={isIgnored} today={today} />;
    default:
      return <ListView locale={locale} filter={filter} isIgnored={isIgnored} page={page} />;
  }
}

interface ViewProps {
  filter: CalendarFilter;
  isIgnored: boolean;
}

async function ListView({ locale, filter, isIgnored, page }: ViewProps & { locale: Locale; page: number }) {
  const [t, found] = await Promise.all([getTranslations("calendar"), filteredCalendar(filter, page)]);
  return (
    <CalendarFrame filter={filter} view="list" total={found.total} facts={found} isIgnored={isIgnored}>
      {found.talks.length > 0 ? (
        <CalendarList talks={found.talks} />
      ) : (
        <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
      )}
      <PageLinks
        page={page}
        perPage={talksPerPage}
        total={found.total > mostCounted ? null : found.total}
        hasNext={found.hasNext}
        path={`/${locale}/calendar`}
        query={calendarQuery(filter)}
      />
    </CalendarFrame>
  );
}

async function MonthView({ locale, filter, isIgnored, month }: ViewProps & { locale: Locale; month: PlainDay }) {
  const { from: _from, to: _to, ...kept } = filter;
  const [t, found] = await Promise.all([getTranslations("calendar"), calendarMonth(kept, month)]);
  const query = calendarQuery(kept);
  query.set("view", "month");
  return (
    <CalendarFrame
      filter={kept}
      view="month"
      month={month.slice(0, 7)}
      total={found.talks.length}
      facts={found}
      isIgnored={isIgnored}
    >
      <h2 className="mb-2 text-2xl">{formatMonth(locale, month)}</h2>
      <MonthLinks month={month} path={`/${locale}/calendar`} query={query} />
      {found.talks.length === 0 && <p className="mb-4">{t("month.none")}</p>}
      {found.isCut && <Notice tone="warn">{t("cut", { count: mostDrawn })}</Notice>}
      <MonthTable month={month} talks={found.talks} />
    </CalendarFrame>
  );
}

async function RoadmapView({ filter, isIgnored, today }: ViewProps & { today: PlainDay }) {
  const [t, found] = await Promise.all([getTranslations("calendar"), calendarRoadmap(filter)]);
  return (
    <CalendarFrame filter={filter} view="roadmap" total={found.talks.length} facts={found} isIgnored={isIgnored}>
      {found.isCut && <Notice tone="warn">{t("cut", { count: mostDrawn })}</Notice>}
      {found.talks.length > 0 ? (
        <Roadmap talks={found.talks} today={today} />
      ) : (
        <EmptyState title={t("roadmap.none")}>{t("emptyHint")}</EmptyState>
      )}
    </CalendarFrame>
  );
}
