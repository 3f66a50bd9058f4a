import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { pageMetadata } from "@/components/layout/site-metadata";
import { MilestoneTable } from "@/components/reviews/milestone-table";
import { ReviewFacts } from "@/components/reviews/review-facts";
import { TalkLine } from "@/components/talks/talk-line";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { rememberedReview } from "@/lib/reviews/remembered-reviews";

interface ReviewPageProps {
  params: Promise<{ round: string; region: string }>;
}

async function reviewAndTitle(params: ReviewPageProps["params"]) {
  const { round, region } = await params;
  const review = await rememberedReview(round, region);
  if (!review) return null;
  const [t, reference] = await Promise.all([getTranslations("reviews"), getTranslations("reference")]);
  return {
    review,
    title: t("reviewTitle", { region: reference(`regions.${review.region}`), round: review.roundNumber }),
  };
}

export async function generateMetadata({ params }: ReviewPageProps): Promise<Metadata> {
  const found = await reviewAndTitle(params);
  if (!found) return {};
  const { roundNumber, region } = found.review;
  return pageMetadata(`/regional-reviews/${roundNumber}/${region}`, { title: found.title });
}

export default async function ReviewPage({ params }: ReviewPageProps) {
  const found = await reviewAndTitle(params);
  if (!found) notFound();
  const t = await getTranslations("reviews");
  const { talks } = found.review;
  return (
    <>
      <PageHeader title={found.title} lead={<bdi>{found.review.round.title}</bdi>} />
      <MilestoneTable review={found.review} caption={found.title} hasSources />
      <div className="mt-8">
        <ReviewFacts review={found.review} />
      </div>
      <section className="mt-10">
        <h2 className="text-2xl">{t("talks")}</h2>
        <p className="mt-2 mb-4 max-w-text text-muted">{t("talksText")}</p>
        {talks.length === 0 && <EmptyState title={t("noTalks")} />}
        {talks.map((talk) => (
          <TalkLine key={talk.slug} talk={talk} />
        ))}
      </section>
    </>
  );
}
