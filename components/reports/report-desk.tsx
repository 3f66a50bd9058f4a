import { getLocale, getTranslations } from "next-intl/server";
import { DateValueText } from "@/components/time/date-value-text";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { StatusTag } from "@/components/workflow/status-tag";
import { StepForm } from "@/components/workflow/step-form";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { beginReportAction, returnReportAction } from "@/lib/reports/actions";
import type { DeskReportView } from "@/lib/reports/desk-report";
import { isOverdue } from "@/lib/talks/stage";
import { onDays } from "@/lib/time/date-value";
import { genevaZone, localTimeOf } from "@/lib/time/zones";
import { AttributionFindings } from "./attribution-findings";
import { PublishForm } from "./publish-form";
import { ReportForm } from "./report-form";
import { SummaryReport } from "./summary-report";

interface ReportDeskProps {
  talk: DeskReportView["talk"];
  report: NonNullable<DeskReportView["report"]>;
  now: Date;
}

/** The report of a talk as those who run it work on it: where it stands, what is theirs to do, and the text. */
export async function ReportDesk({ talk, report, now }: ReportDeskProps) {
  const [t, locale] = await Promise.all([getTranslations("reports"), getLocale()]);
  const language = isLocale(report.locale) ? report.locale : defaultLocale;
  const step = { id: report.id, version: report.version, machine: "summaryReport" };
  return (
    <>
      <ReportState report={report} now={now} />
      {report.steps.includes("begin") && (
        <div className="space-y-3">
          <p className="text-muted">{t("desk.beginText")}</p>
          <StepForm {...step} action={beginReportAction} step="begin" />
        </div>
      )}
      {report.mayWrite && report.content && (
        <section className="space-y-6">
          <h3 className="text-xl">{t("desk.edit")}</h3>
          {talk.chathamHouse && (
            <Notice tone="warn">
              <p>{t("form.closedHint")}</p>
              {report.findings.length > 0 && (
                <>
                  <p className="mt-3">{t("attribution.introAuthor")}</p>
                  <AttributionFindings findings={report.findings} />
                </>
              )}
            </Notice>
          )}
          <ReportForm id={report.id} version={report.version} content={report.content} />
        </section>
      )}
      {report.status === "in_review" && (
        <Panel title={t(report.steps.includes("publish") ? "desk.publish" : "desk.state")} level={3}>
          <div className="space-y-6">
            {report.steps.includes("publish") ? (
              <PublishForm {...step} closed={talk.chathamHouse} findings={report.findings} />
            ) : (
              <p>{t("desk.youWrote")}</p>
            )}
            {report.steps.includes("returnToDraft") && (
              <StepForm
                {...step}
                action={returnReportAction}
                step="returnToDraft"
                reason="required"
                reasonMax={1000}
                kind="secondary"
              />
            )}
          </div>
        </Panel>
      )}
      {report.content && !report.mayWrite && (
        <section>
          <h3 className="mb-4 text-xl">{t(report.status === "published" ? "desk.readPublished" : "desk.read")}</h3>
          {report.status === "published" && (
            <p className="mb-4">
              <a href={`/${locale}/talks/${talk.slug}#summary-report`}>{t("desk.seePublic")}</a>
            </p>
          )}
          <SummaryReport content={report.content} language={language} level={3} />
        </section>
      )}
    </>
  );
}

async function ReportState({ report, now }: Pick<ReportDeskProps, "report" | "now">) {
  const [t, common] = await Promise.all([getTranslations("reports.desk"), getTranslations("common")]);
  const day = (instant: Date) => <DateValueText value={onDays(localTimeOf(instant, genevaZone).day)} />;
  const isLate = report.status !== "published" && isOverdue(report.dueOn, now);
  const rows: (SummaryRow | false)[] = [
    { key: "status", term: t("status"), value: <StatusTag machine="summaryReport" status={report.status} /> },
    {
      key: "due",
      term: t("dueOn"),
      value: (
        <span className="flex flex-wrap gap-3">
          <DateValueText value={onDays(report.dueOn)} />
          {isLate && <Tag tone="bad">{t("overdue")}</Tag>}
        </span>
      ),
    },
    report.author !== null && { key: "author", term: t("author"), value: <bdi>{report.author.name}</bdi> },
    report.clearedBy !== null && {
      key: "cleared",
      term: t("cleared"),
      value: <bdi>{report.clearedBy.name}</bdi>,
    },
    report.attributionCheckedAt !== null && {
      key: "checked",
      term: t("attributionChecked"),
      value: day(report.attributionCheckedAt),
    },
    report.publishedAt !== null && { key: "published", term: t("published"), value: day(report.publishedAt) },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} empty={common("notStated")} />;
}
