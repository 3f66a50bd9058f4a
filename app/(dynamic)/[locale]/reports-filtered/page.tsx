import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReportLibrary } from "@/components/library/report-library";
import { readListFilter } from "@/lib/lists/list-filter";
import { reportLibrary } from "@/lib/reports/remembered-reports";
import { reportTerms } from "@/lib/reports/report-list";

interface FilteredReportsProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("library.reports");
  return { title: t("title"), robots: { index: false, follow: true } };
}

/** The list as the query of its address asks for it, made for the request. */
export default async function FilteredReportsPage({ searchParams }: FilteredReportsProps) {
  const { filter, page, ignored } = readListFilter(reportTerms, await searchParams);
  return <ReportLibrary library={await reportLibrary(filter, page)} filter={filter} page={page} ignored={ignored} />;
}
