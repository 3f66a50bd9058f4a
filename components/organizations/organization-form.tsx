import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { createOrganizationAction, editOrganizationAction } from "@/lib/organizations/actions";
import type { OrganizationAtDesk } from "@/lib/organizations/desk-queries";
import { organizationKinds } from "@/lib/reference/organization-kinds";
import { stakeholderCategories } from "@/lib/reference/stakeholder-categories";
import { pageWording } from "@/lib/wording/page-wording";

/** Adds an organization, or corrects one. */
export async function OrganizationForm({ organization }: { organization?: OrganizationAtDesk }) {
  const [t, reference, wording] = await Promise.all([
    getTranslations("admin.organizations.form"),
    getTranslations("reference"),
    pageWording(),
  ]);
  return (
    <ActionForm action={organization ? editOrganizationAction : createOrganizationAction}>
      {organization && (
        <>
          <HiddenField name="id" value={organization.id} />
          <HiddenField name="version" value={organization.version} />
        </>
      )}
      <TextField name="name" label={t("name")} hint={t("nameHint")} defaultValue={organization?.name ?? ""} />
      <TextField
        name="acronym"
        label={t("acronym")}
        optional
        width="short"
        defaultValue={organization?.acronym ?? ""}
      />
      <RadioGroup
        name="kind"
        label={t("kind")}
        defaultValue={organization?.kind ?? ""}
        choices={organizationKinds.map((value) => ({ value, label: reference(`organizationKinds.${value}`) }))}
      />
      <Select
        name="category"
        label={t("category")}
        hint={t("categoryHint")}
        optional
        placeholder={t("none")}
        defaultValue={organization?.category ?? ""}
        options={stakeholderCategories.map((value) => ({ value, text: reference(`stakeholderCategories.${value}`) }))}
      />
      <Select
        name="country"
        label={t("country")}
        hint={t("countryHint")}
        optional
        placeholder={t("none")}
        defaultValue={organization?.country ?? ""}
        options={wording.statesByName().map(({ iso2 }) => ({ value: iso2, text: wording.stateName(iso2) }))}
      />
      <SubmitButton>{organization ? t("save") : t("create")}</SubmitButton>
    </ActionForm>
  );
}
