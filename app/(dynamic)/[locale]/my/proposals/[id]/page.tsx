import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { JoinedList } from "@/components/decisions/joined-list";
import { FileList } from "@/components/files/file-list";
import { WorksTogether } from "@/components/invitations/works-together";
import { ChangesRequested } from "@/components/proposals/changes-requested";
import { Conversation } from "@/components/proposals/conversation";
import { DoneNotice } from "@/components/proposals/done-notice";
import { MessageForm } from "@/components/proposals/message-form";
import { NextStepText } from "@/components/proposals/next-step-text";
import { ProposalAnswers } from "@/components/proposals/proposal-answers";
import { ProposalLifecycle } from "@/components/proposals/proposal-lifecycle";
import { ProposerSteps } from "@/components/proposals/proposer-steps";
import { VersionLinks } from "@/components/proposals/version-links";
import { PageHeader } from "@/components/ui/page-header";
import { StatusTag } from "@/components/workflow/status-tag";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import { joinedProposals } from "@/lib/decisions/queries";
import { filesOfProposal } from "@/lib/files/queries";
import type { Locale } from "@/lib/i18n/locales";
import { peopleOfProposal } from "@/lib/invitations/queries";
import { replyFromProposerAction } from "@/lib/proposals/actions";
import { readOwnProposal } from "@/lib/proposals/queries";
import { limits } from "@/lib/proposals/schema";
import { proposalMachine } from "@/lib/proposals/workflow";
import { now } from "@/lib/time/clock";
import { openSteps } from "@/lib/workflow/machine";

interface StatusPageProps {
  params: Promise<{ locale: Locale; id: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("proposals.status");
  return { title: t("title") };
}

/** Where a proposal stands, for the people who made it. */
export default async function StatusPage({ params, searchParams }: StatusPageProps) {
  const { locale, id } = await params;
  const path = `/${locale}/my/proposals/${id}`;
  const actor = await requireActor(locale, path);
  const [proposal, people] = await Promise.all([readOwnProposal(actor, id), peopleOfProposal(actor, id, now())]);
  if (!proposal || !people) notFound();
  const { done } = await searchParams;
  const [t, filesText, files] = await Promise.all([
    getTranslations("proposals"),
    getTranslations("files"),
    filesOfProposal(id),
  ]);
  const mayReply = can(actor, "proposal.reply", proposal);
  return (
    <>
      <PageHeader
        kicker={proposal.reference ?? t("status.title")}
        title={proposal.content.title || t("untitled")}
        dir="auto"
      >
        <StatusTag machine="proposal" status={proposal.status} />
      </PageHeader>
      <DoneNotice done={done} list="status.done" />
      <ChangesRequested proposal={proposal} locale={locale} />
      <div className="mb-8">
        <ProposalLifecycle status={proposal.status} />
      </div>
      <section className="mb-8 max-w-text">
        <h2 className="mb-2 text-2xl">{t("status.next.title")}</h2>
        <p>
          <NextStepText
            proposal={proposal}
            locale={locale}
            length="sentence"
            mergedInto={proposal.mergedInto?.reference ?? ""}
          />
        </p>
        <ProposerSteps proposal={proposal} steps={openSteps(proposalMachine, actor, proposal)} locale={locale} />
      </section>
      <WorksTogether people={people} locale={locale} />
      {files.length > 0 && (
        <section className="mb-8 max-w-text">
          <h2 className="mb-3 text-2xl">{filesText("title")}</h2>
          <FileList files={files} locale={locale} />
        </section>
      )}
      <JoinedList joined={await joinedProposals(actor, id)} locale={locale} />
      {proposal.versions.length > 0 && (
        <section className="mb-8">
          <h2 className="mb-3 text-2xl">{t("conversation.title")}</h2>
          <Conversation messages={proposal.messages} locale={locale} />
          {mayReply ? (
            <MessageForm
              action={replyFromProposerAction}
              proposalId={id}
              label={t("conversation.write")}
              hint={t("conversation.bodyHint", { max: limits.message })}
              button={t("conversation.send")}
            />
          ) : (
            <p className="text-muted">{t("conversation.closed")}</p>
          )}
        </section>
      )}
      {proposal.versions.length > 0 && (
        <section className="mb-8">
          <h2 className="mb-3 text-2xl">{t("status.versions")}</h2>
          <VersionLinks versions={proposal.versions} path={path} locale={locale} />
        </section>
      )}
      <h2 className="mb-3 text-2xl">{t("status.answers")}</h2>
      <ProposalAnswers content={proposal.content} locale={locale} level={3} />
    </>
  );
}
