import { getLocale, getTranslations } from "next-intl/server";
import { SummaryReport } from "@/components/reports/summary-report";
import type { Locale } from "@/lib/i18n/locales";
import { isLocale } from "@/lib/i18n/locales";
import { readReport } from "@/lib/reports/content";
import type { TalkPage } from "@/lib/talks/public-queries";

/** The published summary report, as a page and as a file. */
export async function TalkReport({ talk }: { talk: TalkPage }) {
  const [t, locale] = await Promise.all([getTranslations("talk-page"), getLocale() as Promise<Locale>]);
  if (!talk.report) return null;
  return (
    <section className="mt-10" id="summary-report">
      <h2 className="text-2xl">{t("report")}</h2>
      <p className="my-3">
        <a href={`/talks/${talk.slug}/summary-report.${locale}.pdf`}>{t("downloadReport")}</a>
      </p>
      <div className="max-w-text">
        <SummaryReport
          content={readReport(talk.report.content)}
          language={isLocale(talk.report.locale) ? talk.report.locale : "en"}
          level={3}
        />
      </div>
    </section>
  );
}
