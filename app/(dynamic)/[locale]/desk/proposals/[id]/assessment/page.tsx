import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AssessmentDone } from "@/components/assessments/assessment-done";
import { AssessmentForm } from "@/components/assessments/assessment-form";
import { RecuseForm } from "@/components/assessments/recuse-form";
import { ProposalAnswers } from "@/components/proposals/proposal-answers";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/can";
import { hasConflict } from "@/lib/assessments/conflicts";
import { assessableStates } from "@/lib/assessments/policy";
import { readOwnAssessment } from "@/lib/assessments/queries";
import { requireActor } from "@/lib/auth/current-actor";
import { heldDecision } from "@/lib/decisions/queries";
import type { Locale } from "@/lib/i18n/locales";
import { readDeskProposal } from "@/lib/proposals/queries";
import { formatDay } from "@/lib/time/format-days";
import { dateToDay } from "@/lib/time/plain-day";

interface AssessmentPageProps {
  params: Promise<{ locale: Locale; id: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assessments.page");
  return { title: t("title") };
}

/** Where a reviewer assesses a proposal, with the proposal beside the form. */
export default async function AssessmentPage({ params, searchParams }: AssessmentPageProps) {
  const { locale, id } = await params;
  const path = `/${locale}/desk/proposals/${id}`;
  const actor = await requireActor(locale, `${path}/assessment`);
  const own = can(actor, "desk.assessments", null) ? await readOwnAssessment(actor, id) : null;
  const proposal = own && (await readDeskProposal(actor, id));
  if (!own || !proposal) notFound();
  const [t, common, proposals, held, { done }] = await Promise.all([
    getTranslations("assessments"),
    getTranslations("common"),
    getTranslations("proposals"),
    heldDecision(actor, proposal),
    searchParams,
  ]);
  const isTied = hasConflict(actor, proposal);
  const isDecided = held !== null || !assessableStates.includes(proposal.status);
  return (
    <>
      <Breadcrumbs
        label={common("youAreHere")}
        crumbs={[
          { href: `/${locale}/desk/assessments`, text: t("list.title") },
          { href: path, text: proposal.reference ?? proposals("untitled") },
        ]}
      />
      <PageHeader
        kicker={t("page.title")}
        title={proposal.content.title || proposals("untitled")}
        dir="auto"
        lead={
          own.dueOn && own.status === "assigned"
            ? t("panel.dueOn", { date: formatDay(locale, dateToDay(own.dueOn)) })
            : null
        }
      />
      <AssessmentDone done={done} />
      <div className="gap-10 lg:grid lg:grid-cols-2">
        <div>
          {isDecided || isTied ? (
            <Notice tone="warn" title={t(isTied ? "page.tied" : "page.decided")} />
          ) : (
            <>
              <p className="mb-6 max-w-text">{t(own.status === "handed_in" ? "page.handedIn" : "page.lead")}</p>
              <AssessmentForm
                proposalId={id}
                version={own.version}
                content={own}
                handedIn={own.status === "handed_in"}
              />
            </>
          )}
          <div className="mt-8">
            <RecuseForm proposalId={id} version={own.version} />
          </div>
        </div>
        <section className="mt-10 lg:mt-0">
          <h2 className="mb-3 text-2xl">{proposals("desk.answers")}</h2>
          <ProposalAnswers content={proposal.content} locale={locale} level={3} />
        </section>
      </div>
    </>
  );
}
