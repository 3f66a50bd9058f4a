import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Table } from "@/components/ui/table";
import { type Outcome, type OutcomeGroup, type OutcomeRow, outcomes } from "@/lib/desk/dashboard-view";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { Bar } from "./bar";

const fills: Record<Outcome, string> = {
  approved: "fill-good",
  in_reserve: "fill-info",
  declined: "fill-bad",
  merged: "fill-accent",
  withdrawn: "fill-muted",
  open: "fill-line",
};

interface OutcomeTableProps {
  group: OutcomeGroup;
  rows: readonly OutcomeRow[];
  nameOf: (value: string) => ReactNode;
}

/** What became of proposals, a row for each value, in numbers and as a bar. */
export async function OutcomeTable({ group, rows, nameOf }: OutcomeTableProps) {
  const [t, common, locale] = await Promise.all([
    getTranslations("dashboard.outcomes"),
    getTranslations("common"),
    getLocale() as Promise<Locale>,
  ]);
  const most = Math.max(...rows.map(({ total }) => total));
  const caption = t(`groups.${group}`);
  return (
    <Table
      caption={<span className="text-lg">{caption}</span>}
      scrollLabel={common("scrollTable", { caption })}
      rows={rows}
      rowKey={({ value }) => value}
      columns={[
        {
          key: "value",
          heading: t(`columns.${group}`),
          cell: ({ value }) => <span className="block min-w-40">{nameOf(value)}</span>,
        },
        ...outcomes.map((outcome) => ({
          key: outcome,
          heading: t(outcome),
          isNumber: true,
          cell: ({ counts }: OutcomeRow) => formatNumber(locale, counts[outcome]),
        })),
        {
          key: "total",
          heading: t("total"),
          isNumber: true,
          cell: ({ total }) => <strong>{formatNumber(locale, total)}</strong>,
        },
        {
          key: "chart",
          heading: t("chart"),
          cell: ({ counts }) => (
            <Bar
              most={most}
              parts={outcomes.map((outcome) => ({ key: outcome, value: counts[outcome], fill: fills[outcome] }))}
            />
          ),
        },
      ]}
    />
  );
}

/** Which part of a bar is what, in their order. */
export async function OutcomeLegend() {
  const t = await getTranslations("dashboard.outcomes");
  return (
    <p className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <span className="text-muted">{t("legend")}</span>
      {outcomes.map((outcome) => (
        <span key={outcome} className="inline-flex items-center gap-1">
          <svg viewBox="0 0 12 12" className="size-3" aria-hidden="true" focusable="false">
            <rect width="12" height="12" className={fills[outcome]} />
          </svg>
          {t(outcome)}
        </span>
      ))}
    </p>
  );
}
