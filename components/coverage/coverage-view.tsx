import { getLocale, getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { TabLinks } from "@/components/ui/tab-links";
import { type CoverageCount, coverageGrid, coverageYears } from "@/lib/coverage/grid";
import { objectiveNumbers } from "@/lib/reference/objectives";
import { CoverageGaps } from "./coverage-gaps";
import { CoverageTable } from "./coverage-table";

/** Which objectives the talks have dealt with and where, of all years or of one. */
export async function CoverageView({ counts, year }: { counts: readonly CoverageCount[]; year: number | null }) {
  const [t, locale] = await Promise.all([getTranslations("library.coverage"), getLocale()]);
  const grid = coverageGrid(counts, objectiveNumbers, year);
  const tabs = [
    { href: `/${locale}/coverage`, text: t("allYears"), isCurrent: year === null },
    ...coverageYears(counts).map((each) => ({
      href: `/${locale}/coverage/${each}`,
      text: String(each),
      isCurrent: each === year,
    })),
  ];
  const title = year === null ? t("title") : t("titleOf", { year: String(year) });
  return (
    <>
      <PageHeader title={title} lead={t("lead")} />
      <TabLinks label={t("years")} tabs={tabs} />
      <CoverageGaps grid={grid} />
      <CoverageTable caption={title} grid={grid} year={year} />
      <p className="mt-4 max-w-text text-sm text-muted">{t("howCounted")}</p>
    </>
  );
}
