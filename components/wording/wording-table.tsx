import { getLocale, getTranslations } from "next-intl/server";
import { type Column, Table } from "@/components/ui/table";
import type { Locale } from "@/lib/i18n/locales";
import type { WordingEntry } from "@/lib/wording/desk-queries";
import { WordingState, WordingText } from "./wording-text";

/** Official wording of one list in one language: what readers see, whether it was verified, and the way to change it. */
export async function WordingTable({ rows, caption }: { rows: readonly WordingEntry[]; caption: string }) {
  const [t, common, locale] = await Promise.all([
    getTranslations("wording"),
    getTranslations("common"),
    getLocale() as Promise<Locale>,
  ]);
  const columns: Column<WordingEntry>[] = [
    { key: "key", heading: t("columns.key"), cell: (row) => <span dir="ltr">{row.key}</span> },
    {
      key: "text",
      heading: t("columns.text"),
      cell: (row) => (
        <WordingText
          entry={row}
          page={locale}
          href={`/${locale}/desk/wording/${row.list}/${row.key}/${row.language}`}
        />
      ),
    },
    { key: "state", heading: t("columns.state"), cell: (row) => <WordingState verified={row.verified} /> },
    { key: "source", heading: t("columns.source"), cell: (row) => row.source && <bdi>{row.source}</bdi> },
  ];
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.key}
      scrollLabel={common("scrollTable", { caption })}
    />
  );
}
