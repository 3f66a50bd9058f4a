import { getLocale, getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/forms/action-button";
import { DateValueText } from "@/components/time/date-value-text";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { Tone } from "@/components/ui/tone";
import type { FormAction } from "@/lib/actions/form-state";
import type { Locale } from "@/lib/i18n/locales";
import type { ImportColumns } from "@/lib/imports/fields";
import type { JudgedRow, Verdict } from "@/lib/imports/judge-rows";
import { RowFacts } from "./row-facts";
import { RowRemarks } from "./row-remarks";

interface RowTableProps {
  rows: readonly JudgedRow[];
  columns: ImportColumns;
  importId: string;
  version: number;
  skip: FormAction;
}

const tones: Record<Verdict, Tone> = {
  ready: "good",
  error: "bad",
  repeated: "warn",
  present: "warn",
  skipped: "neutral",
};

/** Rows as they were understood, with what is to be said of each. */
export async function RowTable({ rows, columns, importId, version, skip }: RowTableProps) {
  const [t, common, workflow, locale] = await Promise.all([
    getTranslations("imports.rows"),
    getTranslations("common"),
    getTranslations("workflow.talk"),
    getLocale() as Promise<Locale>,
  ]);
  const cellOf = (row: JudgedRow, field: "title" | "date"): string => row.cells[columns[field] ?? -1] ?? "";
  return (
    <Table
      caption={t("caption")}
      hideCaption
      scrollLabel={common("scrollTable", { caption: t("caption") })}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "number", heading: t("number"), cell: (row) => row.number },
        {
          key: "what",
          heading: t("what"),
          cell: (row) => (
            <div className="min-w-48 space-y-2">
              <p className="font-semibold wrap-anywhere" dir="auto">
                {row.talk?.title || cellOf(row, "title").slice(0, 200) || "—"}
              </p>
              <p className="flex flex-wrap gap-2">
                <Tag tone={tones[row.verdict]}>{t(`verdict.${row.verdict}`)}</Tag>
                {row.verdict === "ready" && row.talk && <Tag tone="info">{workflow(row.talk.status)}</Tag>}
              </p>
            </div>
          ),
        },
        {
          key: "when",
          heading: t("when"),
          cell: (row) => (
            <div className="min-w-40">
              {row.talk ? <DateValueText value={row.talk.schedule} /> : t("unreadable")}
              {cellOf(row, "date") && (
                <p className="text-sm text-muted wrap-anywhere" dir="auto">
                  “{cellOf(row, "date").slice(0, 120)}”
                </p>
              )}
            </div>
          ),
        },
        { key: "facts", heading: t("facts"), cell: (row) => row.talk && <RowFacts talk={row.talk} locale={locale} /> },
        { key: "remarks", heading: t("remarks"), cell: (row) => <RowRemarks problems={row.problems} /> },
        {
          key: "skip",
          heading: <span className="sr-only">{t("verdict.skipped")}</span>,
          cell: (row) =>
            (row.verdict === "ready" || row.verdict === "error" || row.verdict === "skipped") && (
              <ActionButton
                action={skip}
                values={{ id: importId, version, row: row.id, skipped: row.verdict === "skipped" ? "no" : "yes" }}
              >
                {t(row.verdict === "skipped" ? "unskip" : "skip")}
                <span className="sr-only"> {t("ofRow", { number: row.number })}</span>
              </ActionButton>
            ),
        },
      ]}
    />
  );
}
