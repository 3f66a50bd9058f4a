import { getLocale, getTranslations } from "next-intl/server";
import { SummaryReport } from "@/components/reports/summary-report";
import { LanguageNote } from "@/components/translations/language-note";
import type { Locale } from "@/lib/i18n/locales";
import { readReport } from "@/lib/reports/content";
import type { TalkPage } from "@/lib/talks/public-queries";
import { reportIn } from "@/lib/translations/in-language";

/** The published summary report, as a page and as a file. */
export async function TalkReport({ talk }: { talk: TalkPage }) {
  const [t, locale] = await Promise.all([getTranslations("talk-page"), getLocale() as Promise<Locale>]);
  if (!talk.report) return null;
  const { content, lang, outdated } = reportIn({ ...talk.report, content: readReport(talk.report.content) }, locale);
  return (
    <section className="mt-10" id="summary-report">
      <h2 className="text-2xl">{t("report")}</h2>
      <p className="my-3">
        <a href={`/talks/${talk.slug}/summary-report.${locale}.pdf`}>{t("downloadReport")}</a>
      </p>
      <div className="max-w-text">
        <LanguageNote
          shown={lang}
          source={talk.report.locale}
          outdated={outdated}
          path={`/talks/${talk.slug}#summary-report`}
        />
        <SummaryReport content={content} language={lang} level={3} />
      </div>
    </section>
  );
}
