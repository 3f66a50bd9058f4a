import { getLocale, getTranslations } from "next-intl/server";
import { TalkLine } from "@/components/talks/talk-line";
import { TalkTitle } from "@/components/talks/talk-title";
import type { Locale } from "@/lib/i18n/locales";
import type { TalkLine as Line } from "@/lib/talks/public-queries";
import { formatDay } from "@/lib/time/format-days";
import { dateToDay } from "@/lib/time/plain-day";

/** A talk with the ways to its summary report: to read here, and as a file. */
export async function ReportLine({ talk, level = 2 }: { talk: Line; level?: 2 | 3 | 4 }) {
  const [t, locale] = await Promise.all([getTranslations("library.reports"), getLocale() as Promise<Locale>]);
  const ofWhich = (
    <span className="sr-only">
      : <TalkTitle talk={talk} />
    </span>
  );
  const publishedAt = talk.report?.publishedAt;
  return (
    <>
      <TalkLine talk={talk} level={level} />
      <p className="-mt-1 flex flex-wrap gap-x-6 gap-y-1 pb-5">
        {publishedAt && (
          <span className="text-muted">{t("publishedOn", { day: formatDay(locale, dateToDay(publishedAt)) })}</span>
        )}
        <a href={`/${locale}/talks/${talk.slug}#summary-report`}>
          {t("read")}
          {ofWhich}
        </a>
        <a href={`/talks/${talk.slug}/summary-report.${locale}.pdf`}>
          {t("file")}
          {ofWhich}
        </a>
      </p>
    </>
  );
}
