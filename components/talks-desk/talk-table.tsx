import { getLocale, getTranslations } from "next-intl/server";
import { type WorkColumn, WorkTable } from "@/components/lists/work-table";
import { StageTag } from "@/components/talks/stage-tag";
import { DateValueText } from "@/components/time/date-value-text";
import { Tag } from "@/components/ui/tag";
import { type TalkFilters, talkQuery } from "@/lib/talks/desk-filters";
import type { DeskTalk } from "@/lib/talks/desk-queries";

interface TalkTableProps {
  rows: readonly DeskTalk[];
  filters: TalkFilters;
  /** Address of the list. */
  path: string;
}

/** Talks at the desk: when, what, where it stands, and what is late about it. */
export async function TalkTable({ rows, filters, path }: TalkTableProps) {
  const [t, common, queue, locale] = await Promise.all([
    getTranslations("talks"),
    getTranslations("common"),
    getTranslations("queue"),
    getLocale(),
  ]);
  // The usual order has the latest date first.
  const sortBy = (column: "date" | "title" | "workstream", name: string) => {
    const isDown = column === "date" ? filters.order === "date" : filters.order === `-${column}`;
    const isUp = column === "date" ? filters.order === "-date" : filters.order === column;
    const state = isUp ? "ascending" : isDown ? "descending" : "none";
    const order = filters.order === column ? (`-${column}` as const) : column;
    const label = queue(state === "none" ? "sort" : "sortBack", { column: name });
    return { href: `${path}${talkQuery({ ...filters, page: 1, order })}`, state, label } as const;
  };
  const columns: WorkColumn<DeskTalk>[] = [
    {
      key: "talk",
      heading: t("desk.columns.talk"),
      sort: sortBy("title", t("desk.columns.talk")),
      cell: (row) => (
        <>
          <a
            href={`/${locale}/desk/talks/${row.slug}`}
            dir="auto"
            data-open=""
            className="block min-w-48 font-semibold wrap-break-word"
          >
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
    {
      key: "date",
      heading: t("desk.columns.date"),
      sort: sortBy("date", t("desk.columns.date")),
      cell: (row) => <DateValueText value={row.schedule} />,
    },
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
      sort: sortBy("workstream", t("desk.columns.workstream")),
      cell: (row) => row.workstream && <bdi>{row.workstream}</bdi>,
    },
  ];
  const caption = t("desk.caption");
  return (
    <WorkTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.slug}
      scrollLabel={common("scrollTable", { caption })}
    />
  );
}
