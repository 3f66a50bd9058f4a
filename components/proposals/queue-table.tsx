import { getTranslations } from "next-intl/server";
import { DateValueText } from "@/components/time/date-value-text";
import { Table } from "@/components/ui/table";
import { StatusTag } from "@/components/workflow/status-tag";
import type { Locale } from "@/lib/i18n/locales";
import { nextStep } from "@/lib/proposals/next-step";
import type { QueuedProposal } from "@/lib/proposals/views";
import { formatDay } from "@/lib/time/format-days";
import { dateToDay } from "@/lib/time/plain-day";

/** The queue of proposals: what, by whom, where it stands, since when. */
export async function QueueTable({ rows, locale }: { rows: readonly QueuedProposal[]; locale: Locale }) {
  const [t, common, reference] = await Promise.all([
    getTranslations("proposals"),
    getTranslations("common"),
    getTranslations("reference"),
  ]);
  return (
    <Table
      caption={t("desk.caption")}
      hideCaption
      scrollLabel={common("scrollTable", { caption: t("desk.caption") })}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "proposal",
          heading: t("desk.columns.proposal"),
          cell: (row) => (
            <>
              <a href={`/${locale}/desk/proposals/${row.id}`} className="block min-w-48 font-semibold wrap-break-word">
                <bdi>{row.title || t("untitled")}</bdi>
              </a>
              <span className="block text-sm text-muted">
                {row.reference}
                {row.versions > 1 && ` · ${t("desk.resubmitted", { number: row.versions })}`}
              </span>
            </>
          ),
        },
        {
          key: "organization",
          heading: t("desk.columns.organization"),
          cell: (row) => <bdi>{row.organization}</bdi>,
        },
        {
          key: "status",
          heading: t("desk.columns.status"),
          cell: (row) => <StatusTag machine="proposal" status={row.status} />,
        },
        {
          key: "scope",
          heading: t("desk.columns.scope"),
          cell: (row) => (
            <>
              {row.level && reference(`levels.${row.level}`)}
              <span className="block text-sm text-muted">
                {row.regions.map((region) => reference(`regions.${region}`)).join(" · ")}
              </span>
              {row.workstream && (
                <span className="block text-sm text-muted">
                  <bdi>{row.workstream}</bdi>
                </span>
              )}
            </>
          ),
        },
        {
          key: "date",
          heading: t("desk.columns.date"),
          cell: (row) => (row.firstDate ? <DateValueText value={row.firstDate} /> : common("notStated")),
        },
        {
          key: "submitted",
          heading: t("desk.columns.submitted"),
          cell: (row) => {
            const { by } = nextStep(row);
            return (
              <>
                {row.submittedAt && formatDay(locale, dateToDay(row.submittedAt))}
                {by && (
                  <span className="block text-sm text-muted">{t("desk.dueBy", { date: formatDay(locale, by) })}</span>
                )}
              </>
            );
          },
        },
      ]}
    />
  );
}
