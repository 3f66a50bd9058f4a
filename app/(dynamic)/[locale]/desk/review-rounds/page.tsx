import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AdministrationCrumbs } from "@/components/administration/crumbs";
import { DoneNotice } from "@/components/administration/done-notice";
import { RecordHistory } from "@/components/history/record-history";
import { NewRound, RoundPanel } from "@/components/reviews/round-panel";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { historyOf } from "@/lib/audit/queries";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { roundsAtDesk } from "@/lib/reviews/desk-queries";

interface RoundsPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.reviewRounds");
  return { title: t("title") };
}

export default async function ReviewRoundsPage({ params, searchParams }: RoundsPageProps) {
  const { locale } = await params;
  const actor = await requireActor(locale, `/${locale}/desk/review-rounds`);
  const rounds = await roundsAtDesk(actor);
  if (!rounds) notFound();
  const [t, query, history] = await Promise.all([
    getTranslations("admin.reviewRounds"),
    searchParams,
    historyOf("reviewRound", ...rounds.map(({ id }) => id)),
  ]);
  return (
    <>
      <AdministrationCrumbs />
      <DoneNotice done={query.done} answers={{ create: t("done.create"), edit: t("done.edit") }} />
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="space-y-8">
        <NewRound next={(rounds[0]?.number ?? 0) + 1} />
        {rounds.length === 0 && <EmptyState title={t("none")} />}
        {rounds.map((round) => (
          <RoundPanel key={`${round.id} ${round.version}`} round={round} />
        ))}
        <section>
          <h2 className="mb-4 text-2xl">{t("history")}</h2>
          <RecordHistory entries={history} />
        </section>
      </div>
    </>
  );
}
