import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { StepForm } from "@/components/workflow/step-form";
import type { ConflictReason } from "@/lib/assessments/conflicts";
import { outcomes } from "@/lib/decisions/outcome";
import type { DecisionView } from "@/lib/decisions/queries";
import type { Locale } from "@/lib/i18n/locales";
import { requestChangesAction } from "@/lib/proposals/actions";
import type { ProposalChoice, ProposalView } from "@/lib/proposals/views";
import type { proposalMachine } from "@/lib/proposals/workflow";
import { DecisionForms } from "./decision-forms";
import { HeldPanel } from "./held-panel";
import { OutcomePanel } from "./outcome-panel";

type StepName = keyof typeof proposalMachine.steps;

interface DecisionPanelProps {
  proposal: ProposalView;
  /** What the workflow allows this person now. */
  steps: readonly StepName[];
  /** Where this proposal could be merged into. */
  targets: readonly ProposalChoice[];
  /** Decided, and nobody was told yet. */
  held: DecisionView | null;
  /** What keeps the reader from deciding, though their role would let them. */
  conflicts: readonly ConflictReason[];
  locale: Locale;
}

/** The decisions that are open to this person, the one that waits to be announced, or what became of the proposal. */
export async function DecisionPanel({ proposal, steps, targets, held, conflicts, locale }: DecisionPanelProps) {
  const [t, decisions, assessments] = await Promise.all([
    getTranslations("proposals"),
    getTranslations("decisions"),
    getTranslations("assessments"),
  ]);
  if (proposal.talk || proposal.mergedInto) return <OutcomePanel proposal={proposal} locale={locale} />;
  const offered = outcomes.filter((outcome) => steps.includes(outcome));
  const mayRequest = steps.includes("requestChanges") && !held;
  if (conflicts.length > 0) {
    return (
      <Notice tone="warn" title={decisions("conflict.title")}>
        <ul className="list-disc ps-5">
          {conflicts.map((reason) => (
            <li key={reason}>{assessments(`conflicts.own.${reason}`)}</li>
          ))}
        </ul>
        <p className="mt-2">{decisions("conflict.text")}</p>
      </Notice>
    );
  }
  if (!held && !mayRequest && offered.length === 0) return null;
  return (
    <Panel title={held ? decisions("held.panel") : t("desk.decide")}>
      <div className="space-y-4">
        {held && (
          <HeldPanel decision={held} mayAnnounce={offered.length > 0 || held.blocker !== null} locale={locale} />
        )}
        {held && offered.length > 0 && <h3 className="pt-2 font-semibold">{decisions("held.change")}</h3>}
        <DecisionForms proposal={proposal} outcomes={offered} targets={targets} held={held} locale={locale} />
        {mayRequest && (
          <StepForm
            id={proposal.id}
            version={proposal.version}
            machine="proposal"
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
      </div>
    </Panel>
  );
}
