import { getTranslations } from "next-intl/server";
import { RadioGroup } from "@/components/forms/radio-group";
import { TextField } from "@/components/forms/text-field";
import { membershipKinds } from "@/lib/people/desk-schema";

interface MembershipFieldsProps {
  /** Left out where the organization is settled. */
  organization?: { value: string; optional: boolean };
  kind?: "member" | "focal_point";
}

/** For whom somebody acts, and the note by which a focal point was named. */
export async function MembershipFields({ organization, kind = "member" }: MembershipFieldsProps) {
  const t = await getTranslations("admin.people.membership");
  return (
    <>
      {organization && (
        <TextField
          name="organization"
          label={t("organization")}
          hint={t("organizationHint")}
          optional={organization.optional}
          defaultValue={organization.value}
        />
      )}
      <RadioGroup
        name="kind"
        label={t("kind")}
        defaultValue={kind}
        choices={membershipKinds.map((value) => ({ value, label: t(`kinds.${value}`), hint: t(`kindHints.${value}`) }))}
      />
      <TextField name="noteReference" label={t("noteReference")} hint={t("noteHint")} optional width="medium" />
      <TextField name="noteDate" type="date" label={t("noteDate")} optional width="short" />
    </>
  );
}
