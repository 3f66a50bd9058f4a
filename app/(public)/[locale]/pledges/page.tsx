import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PledgeLines } from "@/components/pledges/pledge-lines";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { rememberedPledges } from "@/lib/pledges/remembered-pledges";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pledges");
  return { title: t("title"), description: t("lead") };
}

export default async function PledgesPage() {
  const [t, { total, pledges }] = await Promise.all([getTranslations("pledges"), rememberedPledges()]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <p className="mb-4">{t("found", { count: total })}</p>
      {pledges.length > 0 ? (
        <PledgeLines pledges={pledges} />
      ) : (
        <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
      )}
    </>
  );
}
