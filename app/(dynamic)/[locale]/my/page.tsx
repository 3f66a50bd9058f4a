import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OwnFollowUps } from "@/components/follow-ups/own-follow-ups";
import { OwnPledges } from "@/components/pledges/own-pledges";
import { OwnProposals } from "@/components/proposals/own-proposals";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import { listOwnFollowUps } from "@/lib/follow-ups/queries";
import type { Locale } from "@/lib/i18n/locales";
import { listOwnPledges } from "@/lib/pledges/queries";
import { ownProposals } from "@/lib/proposals/queries";
import { now as clock } from "@/lib/time/clock";

interface MyPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ followUp?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("my");
  return { title: t("title") };
}

/** What a person proposed, promised and has to do. */
export default async function MyPage({ params, searchParams }: MyPageProps) {
  const { locale } = await params;
  const actor = await requireActor(locale, `/${locale}/my`);
  const now = clock();
  const [t, { followUp }, followUps, pledges, proposals] = await Promise.all([
    getTranslations("my"),
    searchParams,
    listOwnFollowUps(actor),
    listOwnPledges(actor, now),
    ownProposals(actor, { page: 1, size: 5 }),
  ]);
  const hasFollowUps = followUps.length > 0 || followUp !== undefined || can(actor, "desk.talks", null);
  return (
    <>
      <PageHeader title={t("title")} lead={t("welcome")} />
      {hasFollowUps && <OwnFollowUps followUps={followUps} actor={actor} now={now} done={followUp} />}
      {actor.focalPointOf.length > 0 && <OwnPledges pledges={pledges} />}
      <OwnProposals proposals={proposals} locale={locale} />
    </>
  );
}
