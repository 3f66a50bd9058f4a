import { getLocale, getTranslations } from "next-intl/server";
import { type Column, Table } from "@/components/ui/table";
import type { DeskPracticeLine } from "@/lib/practices/queries";
import { PracticeStatusTag } from "./practice-status-tag";

/** Practices at the desk: what, whose, how far on the way to the Hub, from which talk. */
export async function PracticeTable({ practices }: { practices: readonly DeskPracticeLine[] }) {
  const [t, common, locale] = await Promise.all([
    getTranslations("practices.desk"),
    getTranslations("common"),
    getLocale(),
  ]);
  const columns: Column<DeskPracticeLine>[] = [
    {
      key: "practice",
      heading: t("columns.practice"),
      cell: (row) => (
        <a href={`/${locale}/desk/practices/${row.slug}`} dir="auto" className="font-semibold wrap-anywhere">
          {row.title}
        </a>
      ),
    },
    { key: "implementer", heading: t("columns.implementer"), cell: (row) => <bdi>{row.implementer}</bdi> },
    { key: "status", heading: t("columns.status"), cell: (row) => <PracticeStatusTag status={row.status} /> },
    {
      key: "talk",
      heading: t("columns.talk"),
      cell: (row) =>
        row.talk && (
          <a href={`/${locale}/desk/talks/${row.talk.slug}/follow-up`} dir="auto">
            {row.talk.title}
          </a>
        ),
    },
  ];
  const caption = t("caption");
  return (
    <Table
      caption={caption}
      hideCaption
      columns={columns}
      rows={practices}
      rowKey={(row) => row.slug}
      scrollLabel={common("scrollTable", { caption })}
    />
  );
}
