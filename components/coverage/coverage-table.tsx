import { getLocale, getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import { type CoverageColumn, type CoverageGrid, coverageColumns, heatOf } from "@/lib/coverage/grid";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { objectiveNumbers } from "@/lib/reference/objectives";
import { pageWording } from "@/lib/wording/page-wording";

interface CoverageTableProps {
  caption: string;
  grid: CoverageGrid;
  /** Narrows the links to the calendar. */
  year: number | null;
}

const heatClass = [
  "text-muted",
  "bg-info-soft text-link",
  "bg-action/30 text-ink hover:text-ink",
  "bg-action text-on-action hover:text-on-action",
] as const;

/** Objectives by regions, with the number of talks in each cell; the more, the stronger the cell is drawn. */
export async function CoverageTable({ caption, grid, year }: CoverageTableProps) {
  const [t, talk, reference, common, wording, locale] = await Promise.all([
    getTranslations("library.coverage"),
    getTranslations("talk-page"),
    getTranslations("reference"),
    getTranslations("common"),
    pageWording(),
    getLocale() as Promise<Locale>,
  ]);
  const nameOf = (column: CoverageColumn) =>
    column === "global" || column === "all" ? t(column) : reference(`regions.${column}`);
  const cell = (objective: number, column: CoverageColumn) => {
    const count = grid.count(objective, column);
    const look = `block min-w-12 rounded-sm px-2 py-1 text-center tabular-nums ${heatClass[column === "all" ? 0 : heatOf(count)]}`;
    if (count === 0) return <span className={look}>{formatNumber(locale, 0)}</span>;
    return (
      <a
        href={`/${locale}/calendar?${calendarQuery(objective, column, year)}`}
        className={`${look} ${column === "all" ? "text-link!" : ""}`}
      >
        <span className="sr-only">
          {talk("objective", { number: objective })} {nameOf(column)},{" "}
        </span>
        {formatNumber(locale, count)}
      </a>
    );
  };
  return (
    <Table
      caption={caption}
      hideCaption
      columns={[
        {
          key: "objective",
          heading: t("objective"),
          cell: (objective: number) => {
            const title = wording.objectiveShortTitle(objective);
            return (
              <span className="block min-w-36">
                {talk("objective", { number: objective })} <bdi lang={title.lang}>{title.text}</bdi>
              </span>
            );
          },
        },
        ...coverageColumns.map((column) => ({
          key: column,
          heading: <span className="block text-center text-sm leading-tight">{nameOf(column)}</span>,
          cell: (objective: number) => cell(objective, column),
        })),
      ]}
      rows={objectiveNumbers}
      rowKey={String}
      scrollLabel={common("scrollTable", { caption })}
    />
  );
}

/** The filters of the calendar that find the talks of a cell. */
function calendarQuery(objective: number, column: CoverageColumn, year: number | null): string {
  const query = new URLSearchParams({ objective: String(objective) });
  if (column === "global") query.set("level", "global");
  else if (column !== "all") query.set("region", column);
  if (year !== null) {
    query.set("from", `${year}-01-01`);
    query.set("to", `${year}-12-31`);
  }
  return query.toString();
}
