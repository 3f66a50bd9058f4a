import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageMetadata } from "@/components/layout/site-metadata";
import { ReportLibrary } from "@/components/library/report-library";
import { wholeList } from "@/lib/lists/list-filter";
import { rememberedReports } from "@/lib/reports/remembered-reports";
import { reportTerms } from "@/lib/reports/report-list";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("library.reports");
  return pageMetadata("/reports", { title: t("title"), description: t("lead") });
}

/** The first page of the list as it stands; with a query in the address `reports-filtered` answers instead. */
export default async function ReportsPage() {
  return <ReportLibrary library={await rememberedReports()} filter={wholeList(reportTerms)} page={1} ignored={[]} />;
}
