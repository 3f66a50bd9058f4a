import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ChangesRequested } from "@/components/proposals/changes-requested";
import { ProposalTasks } from "@/components/proposals/proposal-tasks";
import { PageHeader } from "@/components/ui/page-header";
import { StatusTag } from "@/components/workflow/status-tag";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import { filesOfProposal } from "@/lib/files/queries";
import type { Locale } from "@/lib/i18n/locales";
import { readOwnProposal } from "@/lib/proposals/queries";

interface TasksPageProps {
  params: Promise<{ locale: Locale; id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("proposals.tasks");
  return { title: t("title") };
}

/** The sections of a proposal, each with its state. */
export default async function TasksPage({ params }: TasksPageProps) {
  const { locale, id } = await params;
  const actor = await requireActor(locale, `/${locale}/propose/${id}`);
  const proposal = await readOwnProposal(actor, id);
  if (!proposal) notFound();
  if (!can(actor, "proposal.edit", proposal)) redirect(`/${locale}/my/proposals/${id}`);
  const [t, files] = await Promise.all([getTranslations("proposals"), filesOfProposal(id)]);
  return (
    <>
      <PageHeader
        kicker={t("tasks.title")}
        title={proposal.content.title || t("untitled")}
        dir="auto"
        lead={t("tasks.lead")}
      >
        <StatusTag machine="proposal" status={proposal.status} />
        {proposal.reference && <span className="text-muted">{proposal.reference}</span>}
      </PageHeader>
      <ChangesRequested proposal={proposal} locale={locale} />
      <ProposalTasks proposal={proposal} fileCount={files.length} locale={locale} />
      {proposal.status === "draft" && (
        <p className="mt-8 text-muted">
          {t("tasks.delete")} <a href={`/${locale}/my/proposals/${id}`}>{t("tasks.deleteLink")}</a>
        </p>
      )}
    </>
  );
}
