import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/forms/action-button";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/workflow/status-tag";
import { releaseReviewerAction } from "@/lib/assessments/actions";
import type { ReviewerCandidate } from "@/lib/assessments/candidates";
import type { AssessmentView, ProposalAssessments } from "@/lib/assessments/queries";
import type { Locale } from "@/lib/i18n/locales";
import { formatDay } from "@/lib/time/format-days";
import { dateToDay, type PlainDay } from "@/lib/time/plain-day";
import { AssignForm } from "./assign-form";

interface AssessmentsPanelProps {
  proposalId: string;
  found: ProposalAssessments;
  /** Whom the reader may ask; nobody where they may not ask. */
  candidates: readonly ReviewerCandidate[];
  mayAssign: boolean;
  /** Still to be decided, so that an assessment can change something. */
  isOpen: boolean;
  today: PlainDay;
  /** The day that is offered for new assignments. */
  dueOn: PlainDay;
  locale: Locale;
}

/** Who assesses the proposal and how far they are; what they say stands in the table beside. */
export async function AssessmentsPanel({
  proposalId,
  found,
  candidates,
  today,
  locale,
  ...offer
}: AssessmentsPanelProps) {
  const t = await getTranslations("assessments");
  const { assessments, own } = found;
  const path = `/${locale}/desk/proposals/${proposalId}/assessment`;
  const due = ({ status, dueOn, handedInAt }: AssessmentView): string => {
    if (status === "handed_in" && handedInAt)
      return t("panel.handedInOn", { date: formatDay(locale, dateToDay(handedInAt)) });
    if (status !== "assigned" || !dueOn) return "";
    const day = dateToDay(dueOn);
    return t(day < today ? "panel.overdueSince" : "panel.dueOn", { date: formatDay(locale, day) });
  };
  return (
    <Panel title={t("panel.title")}>
      <div className="space-y-4">
        {offer.isOpen && own?.status === "assigned" && (
          <div className="border-s-4 border-warn bg-warn-soft p-3">
            <p className="mb-2 font-semibold">{t("panel.yours")}</p>
            <LinkButton href={path}>{t("panel.assess")}</LinkButton>
          </div>
        )}
        {own?.status === "handed_in" && <a href={path}>{t(offer.isOpen ? "panel.amend" : "panel.read")}</a>}
        {assessments.length === 0 && <p className="text-muted">{t("panel.none")}</p>}
        <ul className="space-y-3">
          {assessments.map((one) => (
            <li key={one.id} className="border-b border-line pb-3">
              <span className="flex flex-wrap items-center gap-2">
                <bdi className="font-semibold">{one.reviewer}</bdi>
                <StatusTag machine="assessment" status={one.status} />
              </span>
              <span className="block text-sm text-muted">{due(one)}</span>
              {one.conflict && (
                <span className="block text-sm" dir="auto">
                  {one.conflict}
                </span>
              )}
              {offer.mayAssign && one.status === "assigned" && (
                <ActionButton
                  action={releaseReviewerAction}
                  values={{ id: proposalId, assessmentId: one.id, version: one.version }}
                >
                  {t("panel.release")}
                </ActionButton>
              )}
            </li>
          ))}
        </ul>
        {offer.mayAssign && <AssignForm proposalId={proposalId} candidates={candidates} dueOn={offer.dueOn} />}
      </div>
    </Panel>
  );
}
