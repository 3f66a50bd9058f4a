import { getLocale, getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import type { Dashboard } from "@/lib/desk/dashboard-view";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";

/** What each reviewer has to hand in, and has handed in. */
export async function ReviewerTable({ rows }: { rows: NonNullable<Dashboard["reviewers"]> }) {
  const [t, common, locale] = await Promise.all([
    getTranslations("dashboard.reviewers"),
    getTranslations("common"),
    getLocale() as Promise<Locale>,
  ]);
  const count = (key: "open" | "late" | "done") => ({
    key,
    heading: t(key),
    isNumber: true,
    cell: (row: (typeof rows)[number]) => formatNumber(locale, row[key]),
  });
  return (
    <Table
      caption={t("title")}
      hideCaption
      scrollLabel={common("scrollTable", { caption: t("title") })}
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        { key: "name", heading: t("name"), cell: ({ name }) => <bdi>{name}</bdi> },
        count("open"),
        count("late"),
        count("done"),
      ]}
    />
  );
}
