import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NotFocalPoint } from "@/components/pledges/not-focal-point";
import { PledgeForm } from "@/components/pledges/pledge-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { findOwnPledge } from "@/lib/pledges/queries";
import { pledgeMachine } from "@/lib/pledges/workflow";
import { now } from "@/lib/time/clock";
import { mayStep } from "@/lib/workflow/machine";

interface SubmitPageProps {
  params: Promise<{ locale: Locale; reference: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pledges.fields");
  return { title: t("submitTitle") };
}

/** An intention becomes a pledge: the form with what was noted at the talk. */
export default async function SubmitPledgePage({ params }: SubmitPageProps) {
  const { locale, reference } = await params;
  const back = `/${locale}/my/pledges/${reference}`;
  const actor = await requireActor(locale, `${back}/submit`);
  if (actor.focalPointOf.length === 0) return <NotFocalPoint actor={actor} />;
  const pledge = await findOwnPledge(actor, reference, now());
  if (!pledge) notFound();
  if (!mayStep(pledgeMachine, "submit", actor, pledge)) redirect(back);
  const t = await getTranslations("pledges.fields");
  return (
    <>
      <PageHeader kicker={reference} title={t("submitTitle")} lead={t("submitLead")} />
      <PledgeForm
        organizations={[{ id: pledge.organizationId, name: pledge.organization.name }]}
        intention={pledge}
        contact={{ name: actor.name ?? "", email: actor.email ?? "" }}
        back={back}
      />
    </>
  );
}
