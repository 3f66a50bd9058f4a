import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CoverageView } from "@/components/coverage/coverage-view";
import { pageMetadata } from "@/components/layout/site-metadata";
import { rememberedCoverage } from "@/lib/coverage/remembered-coverage";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("library.coverage");
  return pageMetadata("/coverage", { title: t("title"), description: t("lead") });
}

export default async function CoveragePage() {
  return <CoverageView counts={await rememberedCoverage()} year={null} />;
}
