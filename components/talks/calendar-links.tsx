import { getTranslations } from "next-intl/server";

/** The same talks for calendar programs and for programs of other kinds; `query` holds the filters. */
export async function CalendarLinks({ query }: { query: string }) {
  const t = await getTranslations("calendar");
  const suffix = query === "" ? "" : `?${query}`;
  return (
    <p className="screen-only flex flex-wrap gap-x-6 gap-y-2">
      <a href={`/calendar.ics${suffix}`}>{t("subscribe")}</a>
      <a href={`/api/v1/talks${suffix}`}>{t("openData")}</a>
    </p>
  );
}
