import { getLocale, getTranslations } from "next-intl/server";
import { formatDayIn } from "@/components/concept-notes/format-day-in";
import { Table } from "@/components/ui/table";
import { StatusTag } from "@/components/workflow/status-tag";
import type { Locale } from "@/lib/i18n/locales";
import type { ImportState } from "@/lib/imports/workflow";

interface ImportLine {
  id: string;
  fileName: string;
  status: ImportState;
  rowCount: number;
  doneRows: number;
  createdAt: Date;
  startedBy: string;
}

/** The imports that there were, newest first. */
export async function ImportTable({ rows }: { rows: readonly ImportLine[] }) {
  const [t, common, locale] = await Promise.all([
    getTranslations("imports.list"),
    getTranslations("common"),
    getLocale() as Promise<Locale>,
  ]);
  const isIn = ({ status }: ImportLine) => status === "done" || status === "undone";
  return (
    <Table
      caption={t("caption")}
      hideCaption
      scrollLabel={common("scrollTable", { caption: t("caption") })}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "file",
          heading: t("file"),
          cell: (row) => (
            <a href={`/${locale}/desk/imports/${row.id}`} className="font-semibold wrap-anywhere">
              <bdi>{row.fileName}</bdi>
            </a>
          ),
        },
        { key: "status", heading: t("status"), cell: (row) => <StatusTag machine="importRun" status={row.status} /> },
        {
          key: "rows",
          heading: t("rows"),
          cell: (row) => (isIn(row) ? t("rowsOf", { done: row.doneRows, count: row.rowCount }) : t("notYet")),
        },
        {
          key: "when",
          heading: t("when"),
          cell: (row) => <time dateTime={row.createdAt.toISOString()}>{formatDayIn(locale, row.createdAt)}</time>,
        },
        { key: "who", heading: t("who"), cell: (row) => <bdi>{row.startedBy}</bdi> },
      ]}
    />
  );
}
