import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { WaitingList } from "@/components/workflow/waiting-list";
import { can } from "@/lib/access/can";
import { isSecretariat } from "@/lib/access/relations";
import { requireActor } from "@/lib/auth/current-actor";
import { countFollowUps } from "@/lib/follow-ups/queries";
import type { Locale } from "@/lib/i18n/locales";
import { countDeadMail } from "@/lib/mail/queries";
import { countPledgesToConfirm } from "@/lib/pledges/queries";
import { proposalCounts } from "@/lib/proposals/desk-queries";
import { talkCounts } from "@/lib/talks/desk-counts";
import { now } from "@/lib/time/clock";
import { dayToDate } from "@/lib/time/plain-day";
import { genevaZone, localTimeOf } from "@/lib/time/zones";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("title") };
}

/** What waits for somebody at the desk. The number of queries is the same however much there is. */
export default async function DeskPage({ params }: { params: Promise<{ locale: Locale }> }) {
  const { locale } = await params;
  const path = `/${locale}/desk`;
  const actor = await requireActor(locale, path);
  if (!can(actor, "desk.open", null)) notFound();
  const t = await getTranslations("desk");
  const today = dayToDate(localTimeOf(now(), genevaZone).day);
  const [proposals, talks, followUps, pledges, deadMail] = await Promise.all([
    can(actor, "desk.proposals", null) ? proposalCounts(actor) : null,
    can(actor, "desk.talks", null) ? talkCounts(actor, today) : null,
    can(actor, "desk.talks", null) ? countFollowUps(actor, today) : null,
    isSecretariat(actor) ? countPledgesToConfirm() : null,
    can(actor, "mail.readDeadLetters", null) ? countDeadMail() : null,
  ]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <WaitingList
        entries={[
          { key: "proposalsWaiting", count: proposals && (proposals.submitted ?? 0), href: `${path}/proposals` },
          {
            key: "changesRequested",
            count: proposals && (proposals.changes_requested ?? 0),
            href: `${path}/proposals?status=changes_requested`,
          },
          { key: "talksWithoutNote", count: talks?.withoutNote ?? null, href: `${path}/talks` },
          { key: "reportsOverdue", count: talks?.reportsOverdue ?? null, href: `${path}/talks?status=held` },
          { key: "followUpsOverdue", count: followUps?.overdue ?? null, href: `${path}/talks?status=held` },
          { key: "pledgesToConfirm", count: pledges, href: `${path}/pledges` },
          { key: "deadMail", count: deadMail, href: `${path}/mail` },
        ]}
      />
    </>
  );
}
