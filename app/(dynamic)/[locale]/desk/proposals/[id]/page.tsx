import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AssessmentTable } from "@/components/assessments/assessment-table";
import { AssessmentsPanel } from "@/components/assessments/assessments-panel";
import { DecisionPanel } from "@/components/decisions/decision-panel";
import { MergedList } from "@/components/decisions/merged-list";
import { RecordHistory } from "@/components/history/record-history";
import { answerDiffs } from "@/components/proposals/answer-diffs";
import { Conversation } from "@/components/proposals/conversation";
import { DeskProposalHead } from "@/components/proposals/desk-proposal-head";
import { DoneNotice } from "@/components/proposals/done-notice";
import { InternalNotes } from "@/components/proposals/internal-notes";
import { MessageForm } from "@/components/proposals/message-form";
import { ProposalAnswers } from "@/components/proposals/proposal-answers";
import { VersionLinks } from "@/components/proposals/version-links";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { can } from "@/lib/access/can";
import { conflictsOf } from "@/lib/assessments/conflicts";
import { assessableStates } from "@/lib/assessments/policy";
import { assessmentsOf, candidatesFor } from "@/lib/assessments/queries";
import { requireActor } from "@/lib/auth/current-actor";
import { proposalHistory } from "@/lib/decisions/history";
import { heldDecision, mergedInto } from "@/lib/decisions/queries";
import type { Locale } from "@/lib/i18n/locales";
import { replyFromDeskAction } from "@/lib/proposals/actions";
import { mergeTargets } from "@/lib/proposals/desk-queries";
import { addWorkingDays, answerWithinDays } from "@/lib/proposals/next-step";
import { readDeskProposal, readVersion } from "@/lib/proposals/queries";
import { limits } from "@/lib/proposals/schema";
import { proposalMachine } from "@/lib/proposals/workflow";
import { now } from "@/lib/time/clock";
import { genevaZone, localTimeOf } from "@/lib/time/zones";
import { openSteps } from "@/lib/workflow/machine";
import { Background } from "./background";

interface DeskProposalPageProps {
  params: Promise<{ locale: Locale; id: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("proposals.status");
  return { title: t("title") };
}

/** One proposal at the desk: everything it says, what was said about it, and what can be done. */
export default async function DeskProposalPage({ params, searchParams }: DeskProposalPageProps) {
  const { locale, id } = await params;
  const path = `/${locale}/desk/proposals/${id}`;
  const actor = await requireActor(locale, path);
  const proposal = can(actor, "desk.proposals", null) ? await readDeskProposal(actor, id) : null;
  if (!proposal) notFound();
  const steps = openSteps(proposalMachine, actor, proposal);
  const last = proposal.versions.at(-1)?.number ?? 0;
  const mayFollow = can(actor, "assessment.follow", proposal);
  const [t, common, desk, history, version, targets] = await Promise.all([
    getTranslations("proposals"),
    getTranslations("common"),
    getTranslations("desk"),
    proposalHistory(id, mayFollow),
    last > 1 ? readVersion(actor, id, last) : null,
    steps.includes("merge") ? mergeTargets(actor, id) : [],
  ]);
  const diffs = version?.before ? await answerDiffs(version.before, version.content, locale) : {};
  const [assessments, candidates, held, merged, { done }] = await Promise.all([
    assessmentsOf(actor, proposal),
    candidatesFor(actor, proposal),
    heldDecision(actor, proposal),
    mergedInto(actor, id),
    searchParams,
  ]);
  const { day: today } = localTimeOf(now(), genevaZone);
  return (
    <>
      <Breadcrumbs
        label={common("youAreHere")}
        crumbs={[
          { href: `/${locale}/desk`, text: desk("title") },
          { href: `/${locale}/desk/proposals`, text: t("desk.title") },
        ]}
      />
      <DeskProposalHead proposal={proposal} locale={locale} />
      <DoneNotice done={done} list="desk.done" />
      <div className="gap-10 lg:grid lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div>
          <h2 className="mb-3 text-2xl">{t("desk.answers")}</h2>
          {Object.keys(diffs).length > 0 && <p className="mb-4">{t("desk.changedSince", { number: last - 1 })}</p>}
          <ProposalAnswers
            content={proposal.content}
            locale={locale}
            level={3}
            diffs={diffs}
            notes={version?.notes ?? []}
          />
          {assessments && (
            <section className="mt-10" aria-labelledby="assessments">
              <h2 id="assessments" className="mb-3 text-2xl">
                {t("desk.assessments")}
              </h2>
              <AssessmentTable found={assessments} locale={locale} />
            </section>
          )}
          <h2 className="mt-10 mb-3 text-2xl">{t("conversation.title")}</h2>
          <Conversation messages={proposal.messages.filter(({ kind }) => kind !== "internal")} locale={locale} />
          {can(actor, "proposal.reply", proposal) ? (
            <MessageForm
              action={replyFromDeskAction}
              proposalId={id}
              label={t("conversation.writeBack")}
              hint={
                <>
                  <strong className="text-ink">{t("conversation.readByProposer")}</strong>{" "}
                  {t("conversation.bodyHint", { max: limits.message })}
                </>
              }
              button={t("conversation.send")}
            />
          ) : (
            <p className="text-muted">{t("conversation.closed")}</p>
          )}
          <h2 className="mt-10 mb-3 text-2xl">{t("status.versions")}</h2>
          <VersionLinks versions={proposal.versions} path={path} locale={locale} />
        </div>
        <div className="mt-10 space-y-8 lg:mt-0">
          <DecisionPanel
            proposal={proposal}
            steps={steps}
            targets={targets}
            held={held}
            conflicts={conflictsOf(actor, proposal)}
            locale={locale}
          />
          <MergedList merged={merged} locale={locale} />
          <Background proposal={proposal} actor={actor} locale={locale} />
          {assessments && (
            <AssessmentsPanel
              proposalId={id}
              found={assessments}
              candidates={candidates}
              mayAssign={can(actor, "assessment.assign", proposal) && !held}
              isOpen={assessableStates.includes(proposal.status) && !held}
              today={today}
              dueOn={addWorkingDays(today, answerWithinDays)}
              locale={locale}
            />
          )}
          {can(actor, "proposal.noteInternally", proposal) && <InternalNotes proposal={proposal} locale={locale} />}
          <section>
            <h2 className="mb-3 text-2xl">{t("desk.history")}</h2>
            <RecordHistory
              withSubject
              entries={history.filter(({ action }) => !["proposal.revise", "assessment.saveDraft"].includes(action))}
            />
          </section>
        </div>
      </div>
    </>
  );
}
