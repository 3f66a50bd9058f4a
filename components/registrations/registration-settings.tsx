import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { setRegistrationAction } from "@/lib/registrations/actions";
import type { AttendanceMode } from "@/lib/registrations/schema";

interface RegistrationSettingsProps {
  slug: string;
  version: number;
  modes: readonly AttendanceMode[];
  open: boolean;
  closesOn: string;
  seatsInPerson: number | null;
  seatsOnline: number | null;
  meetingUrl: string | null;
}

/** The desk's switch, last day, seats and meeting link. */
export async function RegistrationSettings({ slug, version, modes, ...settings }: RegistrationSettingsProps) {
  const t = await getTranslations("registrations.desk");
  return (
    <ActionForm action={setRegistrationAction}>
      <HiddenField name="slug" value={slug} />
      <HiddenField name="version" value={version} />
      <RadioGroup
        name="open"
        label={t("open")}
        choices={[
          { value: "yes", label: t("openYes") },
          { value: "no", label: t("openNo") },
        ]}
        defaultValue={settings.open ? "yes" : "no"}
      />
      <TextField
        name="closesOn"
        type="date"
        label={t("closesOn")}
        hint={t("closesOnHint")}
        optional
        width="short"
        defaultValue={settings.closesOn}
      />
      {modes.includes("in_person") && (
        <TextField
          name="seatsInPerson"
          label={t("seatsInPerson")}
          hint={t("seatsHint")}
          optional
          inputMode="numeric"
          width="short"
          defaultValue={settings.seatsInPerson?.toString() ?? ""}
        />
      )}
      {modes.includes("online") && (
        <TextField
          name="seatsOnline"
          label={t("seatsOnline")}
          hint={t("seatsHint")}
          optional
          inputMode="numeric"
          width="short"
          defaultValue={settings.seatsOnline?.toString() ?? ""}
        />
      )}
      <TextField
        name="meetingUrl"
        type="url"
        label={t("meetingUrl")}
        hint={t("meetingUrlHint")}
        optional
        defaultValue={settings.meetingUrl ?? ""}
      />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
