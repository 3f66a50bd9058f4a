import { getTranslations } from "next-intl/server";
import { Checkbox } from "@/components/forms/checkbox";
import { RadioGroup } from "@/components/forms/radio-group";
import { Select } from "@/components/forms/select";
import { StepForm } from "@/components/workflow/step-form";
import { decideAction } from "@/lib/decisions/actions";
import type { Outcome } from "@/lib/decisions/outcome";
import type { DecisionView } from "@/lib/decisions/queries";
import type { Locale } from "@/lib/i18n/locales";
import type { ProposalChoice, ProposalView } from "@/lib/proposals/views";
import { formatDateValue } from "@/lib/time/format-date-value";
import { AnnounceChoice } from "./announce-choice";

interface DecisionFormsProps {
  proposal: ProposalView;
  /** What may be decided. */
  outcomes: readonly Outcome[];
  /** Where this proposal could be merged into. */
  targets: readonly ProposalChoice[];
  held: DecisionView | null;
  locale: Locale;
}

/** A form for each decision that is open, folded until it is wanted. */
export async function DecisionForms({ proposal, outcomes, targets, held, locale }: DecisionFormsProps) {
  const t = await getTranslations("proposals");
  const decisions = await getTranslations("decisions");
  const record = { id: proposal.id, version: proposal.version, machine: "proposal", action: decideAction };
  const dates = proposal.dateIds.map((value, index) => {
    const date = proposal.content.preferredDates[index];
    return { value, label: date ? formatDateValue(date, locale) : "" };
  });
  return (
    <>
      {outcomes.includes("approve") && (
        <StepForm
          {...record}
          step="approve"
          reason="optional"
          reasonLabel={t("approve.note")}
          explanation={t("approve.explanation")}
        >
          <RadioGroup
            name="date"
            label={t("approve.date")}
            hint={t("approve.dateHint")}
            choices={[...dates, { value: "none", label: t("approve.dateNone") }]}
            defaultValue={dates[0]?.value ?? "none"}
          />
          <Checkbox name="dateIsFinal" label={t("approve.dateIsFinal")} hint={t("approve.dateIsFinalHint")} />
          <AnnounceChoice outcome="approve" held={held} />
        </StepForm>
      )}
      {outcomes.includes("reserve") && (
        <StepForm {...record} step="reserve" reason="required" explanation={decisions("reserveExplanation")}>
          <AnnounceChoice outcome="reserve" held={held} />
        </StepForm>
      )}
      {outcomes.includes("merge") && targets.length > 0 && (
        <StepForm {...record} step="merge" reason="optional" explanation={t("merge.explanation")}>
          <Select
            name="intoId"
            label={t("merge.intoId")}
            hint={decisions("mergeHint")}
            placeholder={t("merge.choose")}
            width="full"
            options={targets.map(({ id, reference, title }) => ({ value: id, text: `${reference}: ${title}` }))}
          />
          <AnnounceChoice outcome="merge" held={held} />
        </StepForm>
      )}
      {outcomes.includes("decline") && (
        <StepForm {...record} step="decline" reason="required" kind="warning" explanation={t("decline.explanation")}>
          <AnnounceChoice outcome="decline" held={held} />
        </StepForm>
      )}
    </>
  );
}
