import { getTranslations } from "next-intl/server";
import { MergePreview } from "@/components/administration/merge-preview";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { mergeOrganizationsAction } from "@/lib/organizations/actions";
import { organizationLimits } from "@/lib/organizations/schema";

interface Candidate {
  id: string;
  version: number;
  name: string;
  counts: readonly { what: string; count: number }[];
}

/** Two records of one organization: what belongs to each, and which of them stays. */
export async function MergeOrganizationsForm({ first, second }: { first: Candidate; second: Candidate }) {
  const [t, common] = await Promise.all([getTranslations("admin.organizations.merge"), getTranslations("common")]);
  return (
    <>
      <MergePreview
        caption={t("moves")}
        scrollLabel={common("scrollTable", { caption: t("moves") })}
        heading={t("what")}
        words={(what) => t(`counted.${what}`)}
        sides={[
          { id: first.id, title: <bdi>{first.name}</bdi>, counts: first.counts },
          { id: second.id, title: <bdi>{second.name}</bdi>, counts: second.counts },
        ]}
      />
      <p className="my-6 max-w-text">{t("text")}</p>
      <ActionForm action={mergeOrganizationsAction}>
        <HiddenField name="first" value={first.id} />
        <HiddenField name="firstVersion" value={first.version} />
        <HiddenField name="second" value={second.id} />
        <HiddenField name="secondVersion" value={second.version} />
        <RadioGroup
          name="stays"
          label={t("stays")}
          hint={t("staysHint")}
          choices={[first, second].map((one) => ({ value: one.id, label: <bdi>{one.name}</bdi> }))}
        />
        <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} max={organizationLimits.reason} />
        <SubmitButton kind="warning">{t("merge")}</SubmitButton>
      </ActionForm>
    </>
  );
}
