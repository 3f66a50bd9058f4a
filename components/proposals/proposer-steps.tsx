import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/link-button";
import { StepForm } from "@/components/workflow/step-form";
import type { Locale } from "@/lib/i18n/locales";
import { withdrawProposalAction } from "@/lib/proposals/actions";
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
  const t = await getTranslations("proposals.status");
  return (
    <div className="mt-4 space-y-4">
      {steps.includes("submit") && (
        <LinkButton href={`/${locale}/propose/${proposal.id}`}>
          {t(proposal.status === "draft" ? "continue" : "amend")}
        </LinkButton>
      )}
      {proposal.talk && <LinkButton href={`/${locale}/talks/${proposal.talk.slug}`}>{t("openTalk")}</LinkButton>}
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
