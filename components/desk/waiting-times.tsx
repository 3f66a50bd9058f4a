import { getLocale, getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import type { WaitingTime } from "@/lib/desk/dashboard-view";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { answerWithinDays } from "@/lib/proposals/next-step";
import { formatMonth } from "@/lib/time/format-days";
import { Bar } from "./bar";

/** The aim in calendar days: working days with the weekends between them. */
const aim = (answerWithinDays / 5) * 7;

/** How long proposers waited for a decision, by month, in numbers and as bars. */
export async function WaitingTimes({ rows }: { rows: readonly WaitingTime[] }) {
  const [t, common, locale] = await Promise.all([
    getTranslations("dashboard.waiting"),
    getTranslations("common"),
    getLocale() as Promise<Locale>,
  ]);
  const most = Math.max(aim, ...rows.map(({ ninetieth }) => ninetieth));
  const days = (value: number) => formatNumber(locale, value, { maximumFractionDigits: 1 });
  return (
    <Table
      caption={t("title")}
      hideCaption
      scrollLabel={common("scrollTable", { caption: t("title") })}
      rows={rows}
      rowKey={({ month }) => month ?? "whole"}
      columns={[
        {
          key: "month",
          heading: t("month"),
          cell: ({ month }) => (month ? formatMonth(locale, month) : <strong>{t("whole")}</strong>),
        },
        { key: "decided", heading: t("decided"), isNumber: true, cell: ({ decided }) => formatNumber(locale, decided) },
        { key: "median", heading: t("median"), isNumber: true, cell: ({ median }) => days(median) },
        { key: "ninetieth", heading: t("ninetieth"), isNumber: true, cell: ({ ninetieth }) => days(ninetieth) },
        {
          key: "chart",
          heading: t("chart"),
          cell: ({ median, ninetieth }) => (
            <Bar
              most={most}
              mark={aim}
              parts={[
                { key: "median", value: median, fill: "fill-action" },
                { key: "ninetieth", value: ninetieth - median, fill: "fill-line" },
              ]}
            />
          ),
        },
      ]}
    />
  );
}
