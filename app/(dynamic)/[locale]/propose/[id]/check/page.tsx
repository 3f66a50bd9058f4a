import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { MissingAnswers } from "@/components/proposals/missing-answers";
import { ProposalAnswers } from "@/components/proposals/proposal-answers";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { submitProposalAction } from "@/lib/proposals/actions";
import { readOwnProposal } from "@/lib/proposals/queries";
import { missingAnswers } from "@/lib/proposals/sections";

interface CheckPageProps {
  params: Promise<{ locale: Locale; id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("proposals.check");
  return { title: t("title") };
}

/** All answers before they are handed in, each with the way to change it. */
export default async function CheckPage({ params }: CheckPageProps) {
  const { locale, id } = await params;
  const actor = await requireActor(locale, `/${locale}/propose/${id}/check`);
  const proposal = await readOwnProposal(actor, id);
  if (!proposal) notFound();
  if (!can(actor, "proposal.edit", proposal)) redirect(`/${locale}/my/proposals/${id}`);
  const t = await getTranslations("proposals");
  const path = `/${locale}/propose/${id}`;
  const changeHref = (section: string): string => `${path}/${section}?from=check`;
  const missing = missingAnswers(proposal.content);
  return (
    <>
      <p className="mb-4">
        <a href={path}>{t("tasks.backToTasks")}</a>
      </p>
      <PageHeader title={t("check.title")} lead={t("check.lead")} />
      <MissingAnswers missing={missing} changeHref={changeHref} />
      <ProposalAnswers content={proposal.content} locale={locale} changeHref={changeHref} missing={missing} />
      <ActionForm action={submitProposalAction}>
        <HiddenField name="id" value={id} />
        <HiddenField name="version" value={proposal.version} />
        <p>{t("check.declaration")}</p>
        <SubmitButton>{t(proposal.status === "draft" ? "check.submit" : "check.resubmit")}</SubmitButton>
      </ActionForm>
    </>
  );
}
