import { getLocale, getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import { monthAfter } from "@/lib/talks/calendar-view";
import { formatMonth } from "@/lib/time/format-days";
import type { PlainDay } from "@/lib/time/plain-day";

/** The months before and after, with the filters kept. `path`: address of the calendar; `query`: its filters and view. */
export async function MonthLinks({ month, path, query }: { month: PlainDay; path: string; query: URLSearchParams }) {
  const [t, locale] = await Promise.all([getTranslations("calendar"), getLocale() as Promise<Locale>]);
  const href = (to: PlainDay) => {
    const wanted = new URLSearchParams(query);
    wanted.set("month", to.slice(0, 7));
    return `${path}?${wanted}`;
  };
  const [before, after] = [monthAfter(month, -1), monthAfter(month, 1)];
  return (
    <nav aria-label={t("month.label")} className="screen-only mb-4 flex flex-wrap justify-between gap-4">
      <a href={href(before)} rel="prev">
        {t("month.before", { month: formatMonth(locale, before) })}
      </a>
      <a href={href(after)} rel="next">
        {t("month.after", { month: formatMonth(locale, after) })}
      </a>
    </nav>
  );
}
