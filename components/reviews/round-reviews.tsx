import { getLocale, getTranslations } from "next-intl/server";
import type { ReviewView } from "@/lib/reviews/queries";
import { MilestoneTable } from "./milestone-table";

interface RoundReviewsProps {
  round: { number: number; title: string; startYear: number; endYear: number; reviews: readonly ReviewView[] };
}

/** A round of reviews: each region with what was planned and what took place. */
export async function RoundReviews({ round }: RoundReviewsProps) {
  const [t, reference, locale] = await Promise.all([
    getTranslations("reviews"),
    getTranslations("reference"),
    getLocale(),
  ]);
  const years = t("years", { from: String(round.startYear), to: String(round.endYear) });
  return (
    <section className="mb-12">
      <h2 className="mb-4 text-2xl">
        <bdi>{round.title}</bdi> <span className="text-lg font-normal text-muted">{years}</span>
      </h2>
      {round.reviews.length === 0 && <p className="text-muted">{t("noneInRound")}</p>}
      {round.reviews.map((review) => {
        const region = reference(`regions.${review.region}`);
        return (
          <section key={review.region} className="mb-8">
            <h3 className="mb-2 text-xl">
              <a href={`/${locale}/regional-reviews/${review.roundNumber}/${review.region}`}>{region}</a>
            </h3>
            <MilestoneTable review={review} caption={t("reviewTitle", { region, round: review.roundNumber })} />
          </section>
        );
      })}
    </section>
  );
}
