import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CoverageView } from "@/components/coverage/coverage-view";
import { coverageYears } from "@/lib/coverage/grid";
import { rememberedCoverage } from "@/lib/coverage/remembered-coverage";

interface CoverageYearProps {
  params: Promise<{ year: string }>;
}

export async function generateMetadata({ params }: CoverageYearProps): Promise<Metadata> {
  const [{ year }, t] = await Promise.all([params, getTranslations("library.coverage")]);
  return { title: t("titleOf", { year }) };
}

/** The coverage of one year; only years with talks have a page. */
export default async function CoverageYearPage({ params }: CoverageYearProps) {
  const [{ year: text }, counts] = await Promise.all([params, rememberedCoverage()]);
  const year = coverageYears(counts).find((each) => String(each) === text);
  if (year === undefined) notFound();
  return <CoverageView counts={counts} year={year} />;
}
