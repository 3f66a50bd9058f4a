import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CalendarList } from "@/components/calendar/calendar-list";
import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/i18n/locales";
import { filteredCalendar } from "@/lib/talks/calendar";
import { calendarQuery, readCalendarFilter } from "@/lib/talks/calendar-filter";

interface EmbedProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calendar");
  return { title: t("title"), robots: { index: false } };
}

/** The talks as partners show them on their own sites; each link leads to the portal, outside of the frame. */
export default async function EmbeddedCalendarPage({ params, searchParams }: EmbedProps) {
  const [{ locale }, { filter }] = await Promise.all([params, searchParams.then(readCalendarFilter)]);
  const [t, { talks }] = await Promise.all([getTranslations("calendar"), filteredCalendar(filter, 1)]);
  const query = calendarQuery(filter);
  return (
    <>
      <h1 className="mb-4 text-xl">{t("title")}</h1>
      {talks.length > 0 ? <CalendarList talks={talks} /> : <EmptyState title={t("empty")} />}
      <p className="mt-4">
        <a href={`/${locale}/calendar${query.size > 0 ? `?${query}` : ""}`}>{t("wholeCalendar")}</a>
      </p>
    </>
  );
}
