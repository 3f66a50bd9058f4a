import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { AdministrationCrumbs } from "@/components/administration/crumbs";
import { DoneNotice } from "@/components/administration/done-notice";
import { RecordHistory } from "@/components/history/record-history";
import { MilestonesPanel } from "@/components/reviews/milestones-panel";
import { ReviewForm } from "@/components/reviews/review-form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { historyOf } from "@/lib/audit/queries";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { isRegion } from "@/lib/reference/regions";
import { reviewAtDesk } from "@/lib/reviews/desk-queries";

interface ReviewPageProps {
  params: Promise<{ locale: Locale; round: string; region: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

const find = cache(async (locale: Locale, round: string, region: string) => {
  const actor = await requireActor(locale, `/${locale}/desk/review-rounds/${round}/${region}`);
  return /^[1-9]\d?$/.test(round) && isRegion(region) ? reviewAtDesk(actor, Number(round), region) : null;
});

export async function generateMetadata({ params }: ReviewPageProps): Promise<Metadata> {
  const { locale, round, region } = await params;
  const [t, regions, review] = await Promise.all([
    getTranslations("admin.reviewRounds.review"),
    getTranslations("reference.regions"),
    find(locale, round, region),
  ]);
  return review ? { title: t("title", { region: regions(review.region), round: review.round.number }) } : {};
}

export default async function DeskReviewPage({ params, searchParams }: ReviewPageProps) {
  const { locale, round, region } = await params;
  const review = await find(locale, round, region);
  if (!review) notFound();
  const [t, regions, query, history] = await Promise.all([
    getTranslations("admin.reviewRounds"),
    getTranslations("reference.regions"),
    searchParams,
    historyOf("regionalReview", review.id),
  ]);
  const steps = ["add", "edit", "milestones"];
  return (
    <>
      <AdministrationCrumbs below={[{ href: `/${locale}/desk/review-rounds`, text: t("title") }]} />
      <DoneNotice done={query.done} answers={Object.fromEntries(steps.map((step) => [step, t(`done.${step}`)]))} />
      <PageHeader
        kicker={<bdi>{review.round.title}</bdi>}
        title={t("review.title", { region: regions(review.region), round: review.round.number })}
      >
        <LinkButton href={`/${locale}/regional-reviews/${review.round.number}/${review.region}`} kind="secondary">
          {t("publicPage")}
        </LinkButton>
      </PageHeader>
      <div className="space-y-8" key={review.version}>
        <MilestonesPanel review={review} />
        <section>
          <h2 className="mb-4 text-2xl">{t("review.facts")}</h2>
          <ReviewForm review={review} />
        </section>
        <section>
          <h2 className="mb-4 text-2xl">{t("history")}</h2>
          <RecordHistory entries={history} />
        </section>
      </div>
    </>
  );
}
