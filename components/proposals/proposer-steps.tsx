import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/forms/action-button";
import { LinkButton } from "@/components/ui/link-button";
import { StepForm } from "@/components/workflow/step-form";
import type { Locale } from "@/lib/i18n/locales";
import { copyProposalAction, withdrawProposalAction } from "@/lib/proposals/actions";
import type { ProposalView } from "@/lib/proposals/views";
import type { proposalMachine } from "@/lib/proposals/workflow";

interface ProposerStepsProps {
  proposal: ProposalView;
  /** What the workflow allows this person now. */
  steps: readonly (keyof typeof proposalMachine.steps)[];
  locale: Locale;
}

/** What the people of a proposal can do with it now. */
export async function ProposerSteps({ proposal, steps, locale }: ProposerStepsProps) {
  const [t, form] = await Promise.all([getTranslations("proposals.status"), getTranslations("proposalForm")]);
  return (
    <div className="mt-4 space-y-4">
      {steps.includes("submit") && (
        <LinkButton href={`/${locale}/propose/${proposal.id}`}>
          {t(proposal.status === "draft" ? "continue" : "amend")}
        </LinkButton>
      )}
      {proposal.talk && <LinkButton href={`/${locale}/talks/${proposal.talk.slug}`}>{t("openTalk")}</LinkButton>}
      {proposal.mergedInto && (
        <LinkButton href={`/${locale}/my/proposals/${proposal.mergedInto.id}`}>
          {t("openMerged", { reference: proposal.mergedInto.reference ?? "" })}
        </LinkButton>
      )}
      {proposal.status !== "draft" && (
        <div>
          <ActionButton action={copyProposalAction} values={{ id: proposal.id }}>
            {form("copy.button")}
          </ActionButton>
          <p className="mt-1 text-sm text-muted">{form("copy.explanation")}</p>
        </div>
      )}
      {steps.includes("withdraw") && (
        <StepForm
          action={withdrawProposalAction}
          id={proposal.id}
          version={proposal.version}
          machine="proposal"
          step="withdraw"
          kind="warning"
          reason="optional"
          explanation={t("withdrawExplanation")}
        />
      )}
    </div>
  );
}
