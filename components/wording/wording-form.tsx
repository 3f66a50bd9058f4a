import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { Checkbox } from "@/components/forms/checkbox";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { directionOf } from "@/lib/i18n/locales";
import { revertWordingAction, saveWordingAction } from "@/lib/wording/actions";
import type { WordingEntry } from "@/lib/wording/desk-queries";

/** Corrects or confirms a wording; below, the way back to what was delivered. */
export async function WordingForm({ entry }: { entry: WordingEntry }) {
  const t = await getTranslations("wording.form");
  const identity = (
    <>
      <HiddenField name="list" value={entry.list} />
      <HiddenField name="key" value={entry.key} />
      <HiddenField name="language" value={entry.language} />
      <HiddenField name="version" value={entry.version} />
    </>
  );
  return (
    <>
      <ActionForm key={`save-${entry.version}`} action={saveWordingAction}>
        {identity}
        <TextField
          name="text"
          label={t("text")}
          hint={t("textHint")}
          optional
          defaultValue={entry.text ?? ""}
          lang={entry.language}
          dir={directionOf(entry.language)}
        />
        <TextField name="source" label={t("source")} hint={t("sourceHint")} optional defaultValue={entry.source} />
        <Checkbox name="verified" label={t("verified")} defaultChecked={entry.verified && entry.source !== ""} />
        <SubmitButton>{t("save")}</SubmitButton>
      </ActionForm>
      {(entry.source !== "" || entry.text !== entry.delivered.text) && (
        <ActionForm key={`revert-${entry.version}`} action={revertWordingAction} className="mt-8 max-w-text">
          {identity}
          <SubmitButton kind="warning">{t("revert")}</SubmitButton>
        </ActionForm>
      )}
    </>
  );
}
