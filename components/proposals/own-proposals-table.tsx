import { getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import { StatusTag } from "@/components/workflow/status-tag";
import type { Locale } from "@/lib/i18n/locales";
import type { OwnProposal } from "@/lib/proposals/views";
import { formatDay } from "@/lib/time/format-days";
import { dateToDay } from "@/lib/time/plain-day";
import { NextStepText } from "./next-step-text";

/** The person's proposals, each with where it stands and whose turn it is. */
export async function OwnProposalsTable({ rows, locale }: { rows: readonly OwnProposal[]; locale: Locale }) {
  const [t, common] = await Promise.all([getTranslations("proposals"), getTranslations("common")]);
  return (
    <Table
      caption={t("list.caption")}
      hideCaption
      scrollLabel={common("scrollTable", { caption: t("list.caption") })}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "talk",
          heading: t("list.talk"),
          cell: (row) => (
            <>
              <a href={`/${locale}/my/proposals/${row.id}`} className="block min-w-48 font-semibold wrap-break-word">
                <bdi>{row.title || t("untitled")}</bdi>
              </a>
              {row.reference && <span className="block text-sm text-muted">{row.reference}</span>}
            </>
          ),
        },
        {
          key: "status",
          heading: t("list.status"),
          cell: (row) => <StatusTag machine="proposal" status={row.status} />,
        },
        {
          key: "next",
          heading: t("list.nextStep"),
          cell: (row) => <NextStepText proposal={row} locale={locale} length="words" />,
        },
        {
          key: "changed",
          heading: t("list.changed"),
          cell: (row) => <span className="whitespace-nowrap">{formatDay(locale, dateToDay(row.updatedAt))}</span>,
        },
      ]}
    />
  );
}
