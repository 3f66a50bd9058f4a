import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageMetadata } from "@/components/layout/site-metadata";
import { PracticeLibrary } from "@/components/library/practice-library";
import { wholeList } from "@/lib/lists/list-filter";
import { practiceTerms } from "@/lib/practices/practice-list";
import { rememberedPractices } from "@/lib/practices/remembered-practices";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("practices");
  return pageMetadata("/practices", { title: t("title"), description: t("lead") });
}

/** The first page of the list as it stands; with a query in the address `practices-filtered` answers instead. */
export default async function PracticesPage() {
  return (
    <PracticeLibrary library={await rememberedPractices()} filter={wholeList(practiceTerms)} page={1} ignored={[]} />
  );
}
