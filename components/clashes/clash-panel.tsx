import { getTranslations } from "next-intl/server";
import { Panel } from "@/components/ui/panel";
import type { ClashReport } from "@/lib/clashes/find-clashes";
import type { Locale } from "@/lib/i18n/locales";
import type { DateValue } from "@/lib/time/date-value";
import { formatDateValue } from "@/lib/time/format-date-value";
import { ClashList } from "./clash-list";

interface ClashPanelProps {
  report: ClashReport;
  /** The dates that were compared, in the order of the report. */
  dates: readonly DateValue[];
  locale: Locale;
}

/** What else takes place on the chosen dates, date by date: help, and no wall. */
export async function ClashPanel({ report, dates, locale }: ClashPanelProps) {
  const t = await getTranslations("clashes");
  if (dates.length === 0) return null;
  const words = (index: number) => {
    const date = dates[index];
    return date ? date.words || formatDateValue(date, locale) : "";
  };
  const vague = report.tooVague.map((index) => `“${words(index)}”`);
  const compared = dates.flatMap((_, index) => (report.tooVague.includes(index) ? [] : [index]));
  return (
    <Panel title={t("title")}>
      <p className="mb-4 text-muted">{t("lead")}</p>
      <div className="space-y-6">
        {compared.map((index) => {
          const clashes = report.clashes.filter(({ dateIndex }) => dateIndex === index);
          const others = report.otherProposals[index] ?? 0;
          return (
            <section key={index}>
              <h3 className="mb-2 text-base font-semibold wrap-anywhere">{t("forDate", { date: words(index) })}</h3>
              {clashes.length > 0 && <ClashList clashes={clashes} locale={locale} />}
              {others > 0 && (
                <p className={clashes.length > 0 ? "mt-3" : undefined}>{t("others", { count: others })}</p>
              )}
              {clashes.length === 0 && others === 0 && <p className="text-muted">{t("none")}</p>}
            </section>
          );
        })}
        {vague.length > 0 && (
          <p className="text-muted">
            {t("tooVague", { dates: new Intl.ListFormat(locale, { type: "conjunction" }).format(vague) })}
          </p>
        )}
      </div>
    </Panel>
  );
}
