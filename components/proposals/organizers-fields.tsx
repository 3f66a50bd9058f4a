import { getTranslations } from "next-intl/server";
import { Select } from "@/components/forms/select";
import { TextField } from "@/components/forms/text-field";
import type { SectionFieldsProps } from "./section-fields-props";

/** Who holds the talk and whom the Secretariat can write to. */
export async function OrganizersFields({ content, choices }: SectionFieldsProps) {
  const t = await getTranslations("proposals.fields");
  // One that was chosen before stays offered, also to a colleague who does not act for it.
  const offered = new Map(choices.organizations.map((one) => [one.id, one.name]));
  if (content.organization) offered.set(content.organization.id, content.organization.name);
  const options = [...offered].map(([value, text]) => ({ value, text }));
  return (
    <>
      {options.length > 0 && (
        <Select
          name="organizationId"
          label={t("organizationId")}
          hint={t("organizationIdHint")}
          placeholder={t("organizationOther")}
          options={options}
          defaultValue={content.organization?.id ?? ""}
        />
      )}
      <TextField
        name="organizationName"
        label={options.length > 0 ? t("organizationNameOther") : t("organizationName")}
        hint={t("organizationNameHint")}
        autoComplete="organization"
        optional={options.length > 0}
        defaultValue={content.organizationName}
      />
      <TextField name="contactName" label={t("contactName")} autoComplete="name" defaultValue={content.contactName} />
      <TextField
        name="contactEmail"
        type="email"
        label={t("contactEmail")}
        hint={t("contactEmailHint")}
        autoComplete="email"
        spellCheck={false}
        defaultValue={content.contactEmail}
      />
    </>
  );
}
