import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { MilestoneTable } from "@/components/reviews/milestone-table";
import { ReviewFacts } from "@/components/reviews/review-facts";
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
  return found ? { title: found.title } : {};
}

export default async function ReviewPage({ params }: ReviewPageProps) {
  const found = await reviewAndTitle(params);
  if (!found) notFound();
  return (
    <>
      <PageHeader title={found.title} lead={<bdi>{found.review.round.title}</bdi>} />
      <MilestoneTable review={found.review} caption={found.title} />
      <div className="mt-8">
        <ReviewFacts review={found.review} />
      </div>
    </>
  );
}
