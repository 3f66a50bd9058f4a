import { getLocale, getTranslations } from "next-intl/server";
import { WorkTable } from "@/components/lists/work-table";
import { DateValueText } from "@/components/time/date-value-text";
import { Tag } from "@/components/ui/tag";
import { StatusTag } from "@/components/workflow/status-tag";
import type { Locale } from "@/lib/i18n/locales";
import { type DeskFilters, type QueueColumn, queueColumns, queueQuery } from "@/lib/proposals/desk-filters";
import type { QueuedProposal } from "@/lib/proposals/views";
import { formatDay } from "@/lib/time/format-days";
import { dateToDay, type PlainDay } from "@/lib/time/plain-day";
import { QueueReviewers } from "./queue-reviewers";

interface QueueTableProps {
  rows: readonly QueuedProposal[];
  filters: DeskFilters;
  /** Address of the queue. */
  path: string;
  today: PlainDay;
  /** With a box before each row, for a form around the table. */
  isSelectable?: boolean;
}

/** The queue of proposals: what, by whom, where it stands, who assesses it, since when, and what needs a look. */
export async function QueueTable({ rows, filters, path, today, isSelectable = false }: QueueTableProps) {
  const locale = (await getLocale()) as Locale;
  const [t, proposals, common, reference] = await Promise.all([
    getTranslations("queue"),
    getTranslations("proposals"),
    getTranslations("common"),
    getTranslations("reference"),
  ]);
  const sortBy = (column: QueueColumn) => {
    const state = filters.order === column ? "ascending" : filters.order === `-${column}` ? "descending" : "none";
    const query = queueQuery({ ...filters, order: state === "ascending" ? `-${column}` : column });
    if (filters.view) query.set("view", filters.view);
    return {
      href: query.size > 0 ? `${path}?${query}` : path,
      state,
      label: t(state === "none" ? "sort" : "sortBack", { column: t(`columns.${column}`) }),
    } as const;
  };
  const cells: Record<QueueColumn, (row: QueuedProposal) => React.ReactNode> = {
    title: (row) => (
      <div className="min-w-56">
        <a href={`/${locale}/desk/proposals/${row.id}`} data-open="" className="font-semibold wrap-break-word">
          <bdi>{row.title || proposals("untitled")}</bdi>
        </a>
        <p className="text-muted">
          {row.reference}
          {row.versions > 1 && ` · ${proposals("desk.resubmitted", { number: row.versions })}`}
        </p>
        {row.attention.length > 0 && (
          <ul className="mt-1 flex flex-wrap gap-1">
            {row.attention.map((each) => (
              <li key={each}>
                <Tag tone="warn">{t(`attention.${each}`)}</Tag>
              </li>
            ))}
          </ul>
        )}
      </div>
    ),
    organization: (row) => <bdi className="block min-w-32">{row.organization}</bdi>,
    status: (row) => (
      <div className="space-y-1">
        <StatusTag machine="proposal" status={row.status} />
        {row.held && (
          <p>
            <Tag tone="info">{t(`held.${row.held}`)}</Tag>
          </p>
        )}
      </div>
    ),
    level: (row) => (
      <div className="min-w-44">
        {row.level && reference(`levels.${row.level}`)}
        <span className="block text-muted">
          {row.regions.map((region) => reference(`regions.${region}`)).join(" · ")}
        </span>
        {row.workstream && <bdi className="line-clamp-2 text-muted">{row.workstream}</bdi>}
      </div>
    ),
    date: (row) => (
      <div className="min-w-36">{row.firstDate ? <DateValueText value={row.firstDate} /> : common("notStated")}</div>
    ),
    submitted: (row) =>
      row.submittedAt && (
        <span className="whitespace-nowrap">
          {formatDay(locale, dateToDay(row.submittedAt))}
          {row.status === "submitted" && (
            <span className="block text-muted">{t("waitingFor", { count: daysBetween(row.submittedAt, today) })}</span>
          )}
        </span>
      ),
  };
  const columns = queueColumns.map((column) => ({
    key: column,
    heading: t(`columns.${column}`),
    sort: sortBy(column),
    cell: cells[column],
  }));
  const [submitted, ...others] = columns;
  if (!submitted) return null;
  return (
    <WorkTable
      caption={t("caption")}
      scrollLabel={common("scrollTable", { caption: t("caption") })}
      rows={rows}
      rowKey={(row) => row.id}
      select={
        isSelectable
          ? {
              heading: t("columns.select"),
              label: (row) => t("selectRow", { title: row.title || proposals("untitled") }),
            }
          : undefined
      }
      columns={[
        ...others,
        {
          key: "reviewers",
          heading: t("columns.reviewers"),
          cell: (row) => <QueueReviewers {...row} />,
        },
        submitted,
      ]}
    />
  );
}

function daysBetween(from: Date, to: PlainDay): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(dateToDay(from))) / 86_400_000));
}
