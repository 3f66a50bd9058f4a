import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { updatePledgeAction } from "@/lib/pledges/actions";
import type { OwnPledge } from "@/lib/pledges/queries";
import { reportLength } from "@/lib/pledges/schema";

/** A report on progress: what was done, and where the pledge stands after it. */
export async function PledgeUpdateForm({ pledge, back }: { pledge: OwnPledge; back: string }) {
  const [t, states] = await Promise.all([getTranslations("pledges.report"), getTranslations("pledges.state")]);
  const begun = pledge.status === "in_progress";
  return (
    <ActionForm action={updatePledgeAction}>
      <HiddenField name="reference" value={pledge.reference} />
      <HiddenField name="version" value={pledge.version} />
      <TextArea name="body" label={t("body")} hint={t("bodyHint", { max: reportLength })} rows={8} max={reportLength} />
      <RadioGroup
        name="status"
        label={t("status")}
        defaultValue="unchanged"
        choices={[
          { value: "unchanged", label: t("unchanged", { state: states(pledge.status) }) },
          ...(begun ? [] : [{ value: "in_progress", label: t("in_progress"), hint: t("in_progressHint") }]),
          { value: "fulfilled", label: t("fulfilled"), hint: t("fulfilledHint") },
        ]}
      />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <SubmitButton>{t("send")}</SubmitButton>
        <a href={back}>{t("back")}</a>
      </div>
    </ActionForm>
  );
}
