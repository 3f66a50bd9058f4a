import { getLocale, getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import type { Locale } from "@/lib/i18n/locales";
import { formatHours } from "@/lib/time/format-clock";
import { genevaZone } from "@/lib/time/zones";

export interface FailingMailRow {
  id: string;
  /** Name of the letter as people know it. */
  letter: string;
  recipient: string;
  status: "failed" | "unknown";
  attempts: number;
  reason: string;
  nextAttemptAt: Date;
}

/** Letters that failed and are tried again by themselves: nothing to do but to know. */
export async function FailingMailTable({ rows }: { rows: readonly FailingMailRow[] }) {
  const [t, common, locale] = await Promise.all([
    getTranslations("mail.desk"),
    getTranslations("common"),
    getLocale() as Promise<Locale>,
  ]);
  return (
    <Table
      caption={t("failing")}
      hideCaption
      rows={rows}
      rowKey={(row) => row.id}
      scrollLabel={common("scrollTable", { caption: t("failing") })}
      columns={[
        { key: "letter", heading: t("letter"), cell: (row) => row.letter },
        {
          key: "recipient",
          heading: t("recipient"),
          cell: (row) => <bdi className="wrap-break-word">{row.recipient}</bdi>,
        },
        { key: "state", heading: t("state"), cell: (row) => t(`status.${row.status}`) },
        {
          key: "reason",
          heading: t("reason"),
          cell: (row) => (
            <bdi className="wrap-break-word" lang="en">
              {row.reason}
            </bdi>
          ),
        },
        { key: "attempts", heading: t("attempts"), isNumber: true, cell: (row) => row.attempts },
        {
          key: "next",
          heading: t("next"),
          cell: (row) => formatHours(locale, { start: row.nextAttemptAt, end: null }, genevaZone),
        },
      ]}
    />
  );
}
