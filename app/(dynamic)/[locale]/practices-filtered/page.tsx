import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PracticeLibrary } from "@/components/library/practice-library";
import { readListFilter } from "@/lib/lists/list-filter";
import { practiceTerms } from "@/lib/practices/practice-list";
import { practiceLibrary } from "@/lib/practices/remembered-practices";

interface FilteredPracticesProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("practices");
  return { title: t("title"), robots: { index: false, follow: true } };
}

/** The list as the query of its address asks for it, made for the request. */
export default async function FilteredPracticesPage({ searchParams }: FilteredPracticesProps) {
  const { filter, page, ignored } = readListFilter(practiceTerms, await searchParams);
  return (
    <PracticeLibrary library={await practiceLibrary(filter, page)} filter={filter} page={page} ignored={ignored} />
  );
}
