import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MilestoneTable } from "@/components/reviews/milestone-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { rememberedReviews } from "@/lib/reviews/remembered-reviews";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reviews");
  return { title: t("title"), description: t("lead") };
}

export default async function ReviewsPage({ params }: { params: Promise<{ locale: string }> }) {
  const [{ locale }, t, reference, reviews] = await Promise.all([
    params,
    getTranslations("reviews"),
    getTranslations("reference"),
    rememberedReviews(),
  ]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {reviews.length === 0 && <EmptyState title={t("empty")} />}
      {reviews.map((review) => {
        const title = t("reviewTitle", { region: reference(`regions.${review.region}`), round: review.roundNumber });
        return (
          <section key={`${review.roundNumber} ${review.region}`} className="mb-10">
            <h2 className="mb-2 text-xl">
              <a href={`/${locale}/regional-reviews/${review.roundNumber}/${review.region}`}>{title}</a>
            </h2>
            <MilestoneTable review={review} caption={title} />
          </section>
        );
      })}
    </>
  );
}
