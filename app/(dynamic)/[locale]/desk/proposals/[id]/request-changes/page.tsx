import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RequestChangesForm } from "@/components/proposals/request-changes-form";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { readDeskProposal } from "@/lib/proposals/queries";
import { proposalMachine } from "@/lib/proposals/workflow";
import { openSteps } from "@/lib/workflow/machine";

interface RequestChangesPageProps {
  params: Promise<{ locale: Locale; id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("proposalForm.requests");
  return { title: t("title") };
}

/** Sends a proposal back with a reason and notes at its answers. */
export default async function RequestChangesPage({ params }: RequestChangesPageProps) {
  const { locale, id } = await params;
  const path = `/${locale}/desk/proposals/${id}`;
  const actor = await requireActor(locale, `${path}/request-changes`);
  const proposal = can(actor, "desk.proposals", null) ? await readDeskProposal(actor, id) : null;
  if (!proposal) notFound();
  if (!openSteps(proposalMachine, actor, proposal).includes("requestChanges")) redirect(path);
  const t = await getTranslations("proposalForm.requests");
  return (
    <>
      <p className="mb-4">
        <a href={path}>{t("back")}</a>
      </p>
      <PageHeader kicker={proposal.reference ?? ""} title={t("title")} lead={t("lead")} />
      <RequestChangesForm proposal={proposal} locale={locale} />
    </>
  );
}
