import { getLocale, getTranslations } from "next-intl/server";
import { TabLinks } from "@/components/ui/tab-links";
import { type CalendarFilter, calendarQuery } from "@/lib/talks/calendar-filter";
import { type CalendarView, calendarViews } from "@/lib/talks/calendar-view";

/** The same talks as a list, a month or a roadmap; the filters stay. */
export async function CalendarViews({ filter, current }: { filter: CalendarFilter; current: CalendarView }) {
  const [t, locale] = await Promise.all([getTranslations("calendar"), getLocale()]);
  const tabs = calendarViews.map((view) => {
    const query = calendarQuery(filter);
    if (view !== "list") query.set("view", view);
    const href = query.size > 0 ? `/${locale}/calendar?${query}` : `/${locale}/calendar`;
    return { href, text: t(`view.${view}`), isCurrent: view === current };
  });
  return <TabLinks label={t("view.label")} tabs={tabs} />;
}
