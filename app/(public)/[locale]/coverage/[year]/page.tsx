import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CoverageView } from "@/components/coverage/coverage-view";
import { pageMetadata } from "@/components/layout/site-metadata";
import { coverageYears } from "@/lib/coverage/grid";
import { rememberedCoverage } from "@/lib/coverage/remembered-coverage";

interface CoverageYearProps {
  params: Promise<{ year: string }>;
}

export async function generateMetadata({ params }: CoverageYearProps): Promise<Metadata> {
  const [{ year }, t] = await Promise.all([params, getTranslations("library.coverage")]);
  // Any text may stand in the address; the page itself refuses what is no year of a talk.
  if (!/^\d{4}$/.test(year)) return {};
  return pageMetadata(`/coverage/${year}`, { title: t("titleOf", { year }), description: t("lead") });
}

/** The coverage of one year; only years with talks have a page. */
export default async function CoverageYearPage({ params }: CoverageYearProps) {
  const [{ year: text }, counts] = await Promise.all([params, rememberedCoverage()]);
  const year = coverageYears(counts).find((each) => String(each) === text);
  if (year === undefined) notFound();
  return <CoverageView counts={counts} year={year} />;
}
