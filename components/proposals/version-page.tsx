import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { Locale } from "@/lib/i18n/locales";
import type { VersionView } from "@/lib/proposals/views";
import { formatDay } from "@/lib/time/format-days";
import { dateToDay } from "@/lib/time/plain-day";
import { answerDiffs } from "./answer-diffs";
import { ProposalAnswers } from "./proposal-answers";

interface VersionPageProps {
  version: VersionView;
  /** Address of the proposal's own page. */
  path: string;
  locale: Locale;
}

/** What was handed in at one time, with what had changed since the time before. */
export async function VersionPage({
  version: { number, createdAt, content, before, notes },
  path,
  locale,
}: VersionPageProps) {
  const t = await getTranslations("proposals");
  const diffs = before ? await answerDiffs(before, content, locale) : {};
  const isChanged = Object.keys(diffs).length > 0;
  const earlier = { number: number - 1 };
  return (
    <>
      <p className="mb-4">
        <a href={path}>{t("versions.back")}</a>
      </p>
      <PageHeader
        kicker={t("status.version", { number })}
        title={content.title}
        dir="auto"
        lead={t("versions.submittedOn", { date: formatDay(locale, dateToDay(createdAt)) })}
      />
      {before && (
        <div className="mb-8 max-w-text">
          <Notice>{t(isChanged ? "desk.changedSince" : "versions.unchanged", earlier)}</Notice>
        </div>
      )}
      <ProposalAnswers content={content} locale={locale} diffs={diffs} notes={notes} />
    </>
  );
}
