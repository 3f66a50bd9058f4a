import { getLocale, getTranslations } from "next-intl/server";
import { TalkTitle } from "@/components/talks/talk-title";
import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n/locales";
import type { AwaitedReports as Awaited } from "@/lib/reports/public-reports";
import { formatDay } from "@/lib/time/format-days";

/** The talks whose summary report is still to come: the series promises one after each talk, so the page says which it owes. */
export async function AwaitedReports({ awaited }: { awaited: Awaited }) {
  if (awaited.total === 0) return null;
  const [t, locale] = await Promise.all([getTranslations("library.awaited"), getLocale() as Promise<Locale>]);
  const more = awaited.total - awaited.reports.length;
  return (
    <section aria-labelledby="awaited-reports" className="mt-12 border-t border-line pt-6 text-sm">
      <h2 id="awaited-reports" className="text-lg">
        {t("title")}
      </h2>
      <p className="mt-1 text-muted">{t("text", { count: awaited.total })}</p>
      <ul className="mt-3 space-y-2">
        {awaited.reports.map((report) => (
          <li key={report.slug} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <a href={`/${locale}/talks/${report.slug}`}>
              <TalkTitle talk={report} />
            </a>
            <span className="text-muted">{t("due", { day: formatDay(locale, report.dueOn) })}</span>
            {report.isOverdue && <Tag tone="warn">{t("late")}</Tag>}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-2 text-muted">{t("more", { count: more })}</p>}
    </section>
  );
}
