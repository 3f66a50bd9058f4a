import { getLocale, getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import { ageLimits } from "@/lib/desk/dashboard-view";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { Bar } from "./bar";

/** How many proposals wait for an answer, by how long they have waited. */
export async function OpenAges({ ages }: { ages: readonly number[] }) {
  const [t, common, locale] = await Promise.all([
    getTranslations("dashboard.ages"),
    getTranslations("common"),
    getLocale() as Promise<Locale>,
  ]);
  const rows = ages.map((count, index) => ({
    count,
    from: index === 0 ? 0 : (ageLimits[index - 1] ?? 0) + 1,
    to: ageLimits[index],
  }));
  const most = Math.max(...ages);
  return (
    <Table
      caption={t("title")}
      hideCaption
      scrollLabel={common("scrollTable", { caption: t("title") })}
      rows={rows}
      rowKey={({ from }) => String(from)}
      columns={[
        {
          key: "age",
          heading: t("age"),
          cell: ({ from, to }) => (to === undefined ? t("more", { from: from - 1 }) : t("upTo", { from, to })),
        },
        { key: "count", heading: t("count"), isNumber: true, cell: ({ count }) => formatNumber(locale, count) },
        {
          key: "chart",
          heading: t("chart"),
          cell: ({ count }) => <Bar most={most} parts={[{ key: "count", value: count, fill: "fill-action" }]} />,
        },
      ]}
    />
  );
}
