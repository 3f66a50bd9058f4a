import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NotFocalPoint } from "@/components/pledges/not-focal-point";
import { PledgeUpdateForm } from "@/components/pledges/pledge-update-form";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Prose } from "@/components/ui/prose";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { findOwnPledge } from "@/lib/pledges/queries";
import { now } from "@/lib/time/clock";

interface UpdatePageProps {
  params: Promise<{ locale: Locale; reference: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pledges.report");
  return { title: t("title") };
}

export default async function UpdatePledgePage({ params }: UpdatePageProps) {
  const { locale, reference } = await params;
  const back = `/${locale}/my/pledges/${reference}`;
  const actor = await requireActor(locale, `${back}/update`);
  if (actor.focalPointOf.length === 0) return <NotFocalPoint actor={actor} />;
  const pledge = await findOwnPledge(actor, reference, now());
  if (!pledge) notFound();
  if (!can(actor, "pledge.update", pledge)) redirect(back);
  const t = await getTranslations("pledges.report");
  return (
    <>
      <PageHeader kicker={`${reference} · ${pledge.title}`} title={t("title")} lead={t("lead")} />
      <div className="max-w-text space-y-8">
        <Panel title={t("measure")}>
          <Prose text={pledge.measure} />
        </Panel>
        <PledgeUpdateForm pledge={pledge} back={back} />
      </div>
    </>
  );
}
