import { getLocale, getTranslations } from "next-intl/server";
import type { CoverageGrid } from "@/lib/coverage/grid";
import { formatList, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { objectiveNumbers } from "@/lib/reference/objectives";
import { regionIds } from "@/lib/reference/regions";

/** What no talk has dealt with yet, in words: for all regions together, and region by region. */
export async function CoverageGaps({ grid }: { grid: CoverageGrid }) {
  const [t, facets, reference, locale] = await Promise.all([
    getTranslations("library.coverage"),
    getTranslations("library.facets"),
    getTranslations("reference"),
    getLocale() as Promise<Locale>,
  ]);
  const numbers = (gaps: readonly number[]) =>
    formatList(
      locale,
      gaps.map((number) => formatNumber(locale, number)),
    );
  const open = grid.gaps("all");
  const inRegion = (gaps: readonly number[]) => {
    if (gaps.length === 0) return t("noGap");
    return gaps.length === objectiveNumbers.length
      ? t("onlyGaps")
      : t("regionGaps", { count: gaps.length, numbers: numbers(gaps) });
  };
  return (
    <section className="mb-8 max-w-text">
      <h2 className="text-xl">{t("gapsTitle")}</h2>
      <p className="mt-2">
        {open.length === 0 ? t("noGap") : t("gaps", { count: open.length, numbers: numbers(open) })}
      </p>
      <ul className="mt-3 list-disc space-y-1 ps-5">
        {regionIds.map((region) => (
          <li key={region}>
            <span className="font-semibold">{facets("of", { group: reference(`regions.${region}`) })}</span>{" "}
            {inRegion(grid.gaps(region))}
          </li>
        ))}
      </ul>
    </section>
  );
}
