import { getLocale, getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/forms/action-button";
import { type Column, Table } from "@/components/ui/table";
import type { FormAction } from "@/lib/actions/form-state";
import type { Locale } from "@/lib/i18n/locales";
import { formatHours } from "@/lib/time/format-clock";
import { genevaZone } from "@/lib/time/zones";

export interface DeadMailRow {
  id: string;
  /** Name of the letter as people know it. */
  letter: string;
  recipient: string;
  attempts: number;
  reason: string;
  createdAt: Date;
}

interface DeadMailTableProps {
  rows: readonly DeadMailRow[];
  /** Sends a letter again; null for those who may only look. */
  retry: FormAction | null;
}

/** Letters that were given up, each with its reason and a button to send it again. */
export async function DeadMailTable({ rows, retry }: DeadMailTableProps) {
  const [t, common, locale] = await Promise.all([
    getTranslations("mail.desk"),
    getTranslations("common"),
    getLocale() as Promise<Locale>,
  ]);
  const columns: Column<DeadMailRow>[] = [
    { key: "letter", heading: t("letter"), cell: (row) => row.letter },
    {
      key: "recipient",
      heading: t("recipient"),
      cell: (row) => <bdi className="wrap-break-word">{row.recipient}</bdi>,
    },
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
      key: "written",
      heading: t("written"),
      cell: (row) => formatHours(locale, { start: row.createdAt, end: null }, genevaZone),
    },
    {
      key: "retry",
      heading: <span className="sr-only">{t("retry")}</span>,
      cell: (row) =>
        retry && (
          <ActionButton action={retry} values={{ id: row.id }}>
            {t("retry")}
          </ActionButton>
        ),
    },
  ];
  return (
    <Table
      caption={t("dead")}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      scrollLabel={common("scrollTable", { caption: t("dead") })}
    />
  );
}
