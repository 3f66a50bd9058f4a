import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageMetadata } from "@/components/layout/site-metadata";
import { PledgeLibrary } from "@/components/library/pledge-library";
import { wholeList } from "@/lib/lists/list-filter";
import { pledgeTerms } from "@/lib/pledges/pledge-list";
import { rememberedPledges } from "@/lib/pledges/remembered-pledges";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pledges");
  return pageMetadata("/pledges", { title: t("title"), description: t("lead") });
}

/** The first page of the list as it stands; with a query in the address `pledges-filtered` answers instead. */
export default async function PledgesPage() {
  return <PledgeLibrary library={await rememberedPledges()} filter={wholeList(pledgeTerms)} page={1} ignored={[]} />;
}
