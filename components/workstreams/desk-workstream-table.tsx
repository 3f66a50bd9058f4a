import { getLocale, getTranslations } from "next-intl/server";
import { type Column, Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { WorkstreamAtDeskLine } from "@/lib/workstreams/desk-queries";

/** Workstreams as those who keep them see them. */
export async function DeskWorkstreamTable({ rows }: { rows: readonly WorkstreamAtDeskLine[] }) {
  const [t, common, locale] = await Promise.all([
    getTranslations("admin.workstreams"),
    getTranslations("common"),
    getLocale(),
  ]);
  const columns: Column<WorkstreamAtDeskLine>[] = [
    {
      key: "title",
      heading: t("columns.title"),
      cell: ({ slug, number, title, closed, unverified }) => (
        <>
          <a href={`/${locale}/desk/workstreams/${slug}`} className="font-semibold">
            <bdi>{number ? `${number}. ${title}` : title}</bdi>
          </a>{" "}
          {closed && <Tag>{t("closed")}</Tag>} {unverified && <Tag tone="warn">{t("unverified")}</Tag>}
        </>
      ),
    },
    { key: "period", heading: t("columns.period"), cell: ({ period }) => period && <bdi>{period.title}</bdi> },
    { key: "leads", heading: t("columns.leads"), isNumber: true, cell: ({ _count }) => _count.leads },
    { key: "activities", heading: t("columns.activities"), isNumber: true, cell: ({ _count }) => _count.activities },
    { key: "talks", heading: t("columns.talks"), isNumber: true, cell: ({ _count }) => _count.talks },
  ];
  return (
    <Table
      caption={t("title")}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={({ slug }) => slug}
      scrollLabel={common("scrollTable", { caption: t("title") })}
    />
  );
}
