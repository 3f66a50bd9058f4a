import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { Checkbox } from "@/components/forms/checkbox";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { requestOrganizationAction } from "@/lib/organizations/request-actions";
import { requestableKinds, requestLimits } from "@/lib/organizations/request-schema";
import { stakeholderCategories } from "@/lib/reference/stakeholder-categories";

interface RequestOrganizationFormProps {
  proposalId: string;
  version: number;
  /** As the proposer wrote it before. */
  name: string;
}

/** What the secretariat needs to know of an organization that is to come into the directory. */
export async function RequestOrganizationForm({ proposalId, version, name }: RequestOrganizationFormProps) {
  const [t, reference] = await Promise.all([getTranslations("co-organizers.request"), getTranslations("reference")]);
  return (
    <ActionForm action={requestOrganizationAction}>
      <HiddenField name="id" value={proposalId} />
      <HiddenField name="version" value={version} />
      <TextField name="name" label={t("name")} defaultValue={name} autoComplete="organization" />
      <TextField name="acronym" label={t("acronym")} optional width="short" autoComplete="off" />
      <RadioGroup
        name="kind"
        label={t("kind")}
        choices={requestableKinds.map((value) => ({ value, label: reference(`organizationKinds.${value}`) }))}
      />
      <Select
        name="category"
        label={t("category")}
        hint={t("categoryHint")}
        optional
        placeholder={t("categoryNone")}
        options={stakeholderCategories.map((value) => ({ value, text: reference(`stakeholderCategories.${value}`) }))}
      />
      <TextField name="website" type="url" label={t("website")} hint={t("websiteHint")} optional spellCheck={false} />
      <TextArea
        name="reason"
        label={t("reason")}
        hint={t("reasonHint", { max: requestLimits.reason })}
        rows={4}
        max={requestLimits.reason}
      />
      <Checkbox name="isNew" label={t("isNew")} hint={t("isNewHint")} />
      <SubmitButton>{t("send")}</SubmitButton>
    </ActionForm>
  );
}
