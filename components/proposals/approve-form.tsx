import { getTranslations } from "next-intl/server";
import { Checkbox } from "@/components/forms/checkbox";
import { RadioGroup } from "@/components/forms/radio-group";
import { StepForm } from "@/components/workflow/step-form";
import type { Locale } from "@/lib/i18n/locales";
import { approveProposalAction } from "@/lib/proposals/actions";
import type { ProposalView } from "@/lib/proposals/views";
import { formatDateValue } from "@/lib/time/format-date-value";

/** Approves, with the choice of the date that the talk begins with. */
export async function ApproveForm({ proposal, locale }: { proposal: ProposalView; locale: Locale }) {
  const t = await getTranslations("proposals.approve");
  const dates = proposal.dateIds.map((value, index) => {
    const date = proposal.content.preferredDates[index];
    return { value, label: date ? formatDateValue(date, locale) : "" };
  });
  return (
    <StepForm
      action={approveProposalAction}
      id={proposal.id}
      version={proposal.version}
      machine="proposal"
      step="approve"
      reason="optional"
      reasonLabel={t("note")}
      explanation={t("explanation")}
    >
      <RadioGroup
        name="date"
        label={t("date")}
        hint={t("dateHint")}
        choices={[...dates, { value: "none", label: t("dateNone") }]}
        defaultValue={dates[0]?.value ?? "none"}
      />
      <Checkbox name="dateIsFinal" label={t("dateIsFinal")} hint={t("dateIsFinalHint")} />
    </StepForm>
  );
}
