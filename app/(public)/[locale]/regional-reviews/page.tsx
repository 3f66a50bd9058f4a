import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageMetadata } from "@/components/layout/site-metadata";
import { RoundReviews } from "@/components/reviews/round-reviews";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { rememberedReviews } from "@/lib/reviews/remembered-reviews";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reviews");
  return pageMetadata("/regional-reviews", { title: t("title"), description: t("lead") });
}

export default async function ReviewsPage() {
  const [t, rounds] = await Promise.all([getTranslations("reviews"), rememberedReviews()]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {rounds.length === 0 && <EmptyState title={t("empty")} />}
      {rounds.map((round) => (
        <RoundReviews key={round.number} round={round} />
      ))}
    </>
  );
}
