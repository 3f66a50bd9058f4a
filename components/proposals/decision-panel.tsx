import { getTranslations } from "next-intl/server";
import { Select } from "@/components/forms/select";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { StepForm } from "@/components/workflow/step-form";
import type { Locale } from "@/lib/i18n/locales";
import { declineProposalAction, mergeProposalAction, requestChangesAction } from "@/lib/proposals/actions";
import type { ProposalChoice, ProposalView } from "@/lib/proposals/views";
import type { proposalMachine } from "@/lib/proposals/workflow";
import { ApproveForm } from "./approve-form";

type StepName = keyof typeof proposalMachine.steps;

interface DecisionPanelProps {
  proposal: ProposalView;
  /** What the workflow allows this person now. */
  steps: readonly StepName[];
  /** Where this proposal could be merged into. */
  targets: readonly ProposalChoice[];
  locale: Locale;
}

const reviewSteps: readonly StepName[] = ["requestChanges", "approve", "decline", "merge"];

/** The decisions that are open to this person; or what became of the proposal. */
export async function DecisionPanel({ proposal, steps, targets, locale }: DecisionPanelProps) {
  const t = await getTranslations("proposals");
  const record = { id: proposal.id, version: proposal.version, machine: "proposal" };
  if (proposal.talk) {
    return (
      <Panel title={t("desk.talkOpen")}>
        <LinkButton href={`/${locale}/desk/talks/${proposal.talk.slug}`}>{t("desk.openTalkDesk")}</LinkButton>
      </Panel>
    );
  }
  if (proposal.mergedInto) {
    const { id, reference, title } = proposal.mergedInto;
    return (
      <Panel title={t("desk.mergedInto", { reference: reference ?? "" })}>
        <a href={`/${locale}/desk/proposals/${id}`}>
          <bdi>{title}</bdi>
        </a>
      </Panel>
    );
  }
  if (!steps.some((step) => reviewSteps.includes(step))) {
    return steps.length > 0 ? <Panel>{t("desk.ownProposal")}</Panel> : null;
  }
  return (
    <Panel title={t("desk.decide")}>
      <div className="space-y-4">
        {steps.includes("approve") && <ApproveForm proposal={proposal} locale={locale} />}
        {steps.includes("requestChanges") && (
          <StepForm
            {...record}
            action={requestChangesAction}
            step="requestChanges"
            reason="required"
            explanation={
              <>
                {t("requestChanges.explanation")}{" "}
                <a href={`/${locale}/desk/proposals/${proposal.id}/request-changes`}>{t("requestChanges.atAnswers")}</a>
              </>
            }
          />
        )}
        {steps.includes("merge") && targets.length > 0 && (
          <StepForm
            {...record}
            action={mergeProposalAction}
            step="merge"
            reason="optional"
            explanation={t("merge.explanation")}
          >
            <Select
              name="intoId"
              label={t("merge.intoId")}
              placeholder={t("merge.choose")}
              width="full"
              options={targets.map(({ id, reference, title }) => ({ value: id, text: `${reference}: ${title}` }))}
            />
          </StepForm>
        )}
        {steps.includes("decline") && (
          <StepForm
            {...record}
            action={declineProposalAction}
            step="decline"
            reason="required"
            kind="warning"
            explanation={t("decline.explanation")}
          />
        )}
      </div>
    </Panel>
  );
}
