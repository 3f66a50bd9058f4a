import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PledgeLibrary } from "@/components/library/pledge-library";
import { readListFilter } from "@/lib/lists/list-filter";
import { pledgeTerms } from "@/lib/pledges/pledge-list";
import { pledgeLibrary } from "@/lib/pledges/remembered-pledges";

interface FilteredPledgesProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pledges");
  return { title: t("title"), robots: { index: false, follow: true } };
}

/** The list as the query of its address asks for it, made for the request. */
export default async function FilteredPledgesPage({ searchParams }: FilteredPledgesProps) {
  const { filter, page, ignored } = readListFilter(pledgeTerms, await searchParams);
  return <PledgeLibrary library={await pledgeLibrary(filter, page)} filter={filter} page={page} ignored={ignored} />;
}
