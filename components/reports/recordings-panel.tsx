import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/forms/action-button";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Panel } from "@/components/ui/panel";
import { locales } from "@/lib/i18n/locales";
import { addRecordingAction, removeRecordingAction } from "@/lib/recordings/actions";
import type { DeskReportView } from "@/lib/reports/desk-report";

/** The recordings of a talk, one a language channel; none of a talk under the Chatham House Rule. */
export async function RecordingsPanel({ talk, mayManage }: { talk: DeskReportView["talk"]; mayManage: boolean }) {
  const [t, languages] = await Promise.all([getTranslations("recordings"), getTranslations("reference.languages")]);
  if (talk.chathamHouse) {
    return (
      <Panel title={t("title")}>
        <p>{t("noneWhenClosed")}</p>
      </Panel>
    );
  }
  return (
    <Panel title={t("title")}>
      {talk.recordings.length === 0 && <p>{t(talk.status === "held" ? "none" : "notHeldYet")}</p>}
      {talk.recordings.length > 0 && (
        <ul className="space-y-4">
          {talk.recordings.map(({ id, language, url, description }) => (
            <li key={id} className="wrap-anywhere">
              <a href={url} rel="noreferrer">
                {t("inLanguage", { language: languages(language) })}
              </a>
              {description && <bdi> – {description}</bdi>}
              <span className="block text-sm text-muted">{url}</span>
              {mayManage && (
                <ActionButton action={removeRecordingAction} values={{ talkId: talk.id, id }} kind="quiet">
                  {t("remove", { language: languages(language) })}
                </ActionButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayManage && talk.status === "held" && (
        <div className="mt-6">
          <h3 className="mb-3 text-lg">{t("add")}</h3>
          <ActionForm action={addRecordingAction}>
            <HiddenField name="talkId" value={talk.id} />
            <Select
              name="language"
              label={t("language")}
              defaultValue="en"
              options={locales.map((language) => ({ value: language, text: languages(language) }))}
            />
            <TextField name="url" type="url" label={t("url")} hint={t("urlHint")} />
            <TextField name="description" label={t("description")} hint={t("descriptionHint")} optional />
            <SubmitButton kind="secondary">{t("add")}</SubmitButton>
          </ActionForm>
        </div>
      )}
    </Panel>
  );
}
