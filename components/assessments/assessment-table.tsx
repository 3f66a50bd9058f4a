import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { Prose } from "@/components/ui/prose";
import { Table } from "@/components/ui/table";
import { type AssessmentContent, advices, criteria } from "@/lib/assessments/criteria";
import type { ProposalAssessments } from "@/lib/assessments/queries";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { MarkText } from "./mark-text";

interface AssessmentTableProps {
  found: ProposalAssessments;
  locale: Locale;
}

/** What the reviewers said who handed in, side by side: a row a criterion, a column a reviewer, the mean at the end. */
export async function AssessmentTable({ found, locale }: AssessmentTableProps) {
  const [t, common] = await Promise.all([getTranslations("assessments"), getTranslations("common")]);
  const { assessments, summary } = found;
  const read = assessments.flatMap(({ id, reviewer, status, content }) =>
    status === "handed_in" && content ? [{ id, reviewer, content }] : [],
  );
  const hidden = assessments.filter(({ status, content }) => status === "handed_in" && !content).length;
  if (!summary && hidden > 0) return <Notice title={t("table.later", { count: hidden })} />;
  if (!summary) return <p className="text-muted">{t("table.none")}</p>;
  const advised = advices.filter((advice) => summary.advice[advice] > 0);
  const cellOf = (content: AssessmentContent, key: (typeof criteria)[number]) => (
    <>
      <MarkText mark={content.answers[key].mark} />
      {content.answers[key].comment && (
        <span className="block max-w-64 text-sm" dir="auto">
          {content.answers[key].comment}
        </span>
      )}
    </>
  );
  return (
    <div className="space-y-4">
      <p>
        {advised
          .map((advice) => t("table.advice", { advice: t(`advices.${advice}`), count: summary.advice[advice] }))
          .join(" · ")}
      </p>
      <Table
        caption={t("table.caption")}
        hideCaption
        scrollLabel={common("scrollTable", { caption: t("table.caption") })}
        rows={criteria}
        rowKey={(criterion) => criterion}
        columns={[
          { key: "criterion", heading: t("table.criterion"), cell: (criterion) => t(`criteria.${criterion}.title`) },
          ...read.map(({ id, reviewer, content }) => ({
            key: id,
            heading: <bdi>{reviewer}</bdi>,
            cell: (criterion: (typeof criteria)[number]) => cellOf(content, criterion),
          })),
          {
            key: "mean",
            heading: t("table.mean"),
            isNumber: true,
            cell: (criterion) => {
              const { mean, of } = summary.means[criterion];
              if (mean === null) return t("table.noMean");
              return (
                <>
                  <strong>{formatNumber(locale, Math.round(mean * 10) / 10)}</strong>
                  <span className="block text-sm text-muted">{t("table.of", { count: of })}</span>
                </>
              );
            },
          },
        ]}
      />
      <ul className="space-y-4">
        {read.map(({ id, reviewer, content }) => (
          <li key={id}>
            <p className="font-semibold">
              <bdi>{reviewer}</bdi>
              {": "}
              {content.advice && t(`advices.${content.advice}`)}
            </p>
            {content.comment && <Prose text={content.comment} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
