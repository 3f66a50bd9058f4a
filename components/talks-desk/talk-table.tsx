import { getLocale, getTranslations } from "next-intl/server";
import { StageTag } from "@/components/talks/stage-tag";
import { DateValueText } from "@/components/time/date-value-text";
import { type Column, Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { DeskTalk } from "@/lib/talks/desk-queries";

/** Talks at the desk: when, what, where it stands, and what is late about it. */
export async function TalkTable({ rows }: { rows: readonly DeskTalk[] }) {
  const [t, common, locale] = await Promise.all([getTranslations("talks"), getTranslations("common"), getLocale()]);
  const columns: Column<DeskTalk>[] = [
    {
      key: "talk",
      heading: t("desk.columns.talk"),
      cell: (row) => (
        <>
          <a href={`/${locale}/desk/talks/${row.slug}`} dir="auto" className="font-semibold wrap-break-word">
            {row.title}
          </a>
          {(row.example || row.chathamHouse) && (
            <span className="mt-1 flex flex-wrap gap-2">
              {row.example && <Tag>{common("example")}</Tag>}
              {row.chathamHouse && <Tag tone="warn">{t("closedTalk")}</Tag>}
            </span>
          )}
        </>
      ),
    },
    { key: "date", heading: t("desk.columns.date"), cell: (row) => <DateValueText value={row.schedule} /> },
    { key: "stage", heading: t("desk.columns.stage"), cell: (row) => <StageTag stage={row.stage} /> },
    {
      key: "late",
      heading: t("desk.columns.late"),
      cell: (row) => (
        <span className="flex flex-wrap gap-2">
          {row.overdue.map((kind) => (
            <Tag key={kind} tone="warn">
              {t(`overdue.${kind}`)}
            </Tag>
          ))}
        </span>
      ),
    },
    {
      key: "workstream",
      heading: t("desk.columns.workstream"),
      cell: (row) => row.workstream && <bdi>{row.workstream}</bdi>,
    },
  ];
  const caption = t("desk.caption");
  return (
    <Table
      caption={caption}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={(row) => row.slug}
      scrollLabel={common("scrollTable", { caption })}
    />
  );
}
