import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/forms/action-button";
import { ActionForm } from "@/components/forms/action-form";
import { Checkbox } from "@/components/forms/checkbox";
import { HiddenField } from "@/components/forms/hidden-field";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Tag } from "@/components/ui/tag";
import type { DeskSpeaker } from "@/lib/concept-notes/views";
import { addSpeakerAction, editSpeakerAction, removeSpeakerAction } from "@/lib/speakers/actions";
import { speakerRoles } from "@/lib/speakers/schema";

interface SpeakerListProps {
  talkId: string;
  speakers: readonly DeskSpeaker[];
  /** False for a talk of which the public learns no names, whoever agreed to be named. */
  namesArePublic: boolean;
}

/** The panel of a talk at the desk: who it is, whether they may be named, and forms to change that. */
export async function SpeakerList({ talkId, speakers, namesArePublic }: SpeakerListProps) {
  const t = await getTranslations("concept-notes.speakers");
  return (
    <div className="space-y-6">
      {!namesArePublic && <p className="max-w-text">{t("neverNamed")}</p>}
      {speakers.length === 0 && <p>{t("none")}</p>}
      <ul className="divide-y divide-line border-line not-empty:border-y">
        {speakers.map((speaker) => (
          <li key={speaker.id} className="space-y-3 py-4">
            <p className="wrap-anywhere">
              <bdi className="font-semibold">{speaker.name}</bdi>
              {speaker.affiliation !== "" && (
                <>
                  {" · "}
                  <bdi>{speaker.affiliation}</bdi>
                </>
              )}
              {" · "}
              {t(`roles.${speaker.role}`)}
            </p>
            <p>
              <Tag tone={speaker.consentToNaming ? "good" : "warn"}>
                {speaker.consentToNaming ? t("consentYes") : t("consentNo")}
              </Tag>
            </p>
            <details className="border border-line">
              <summary className="cursor-pointer p-3 font-semibold text-link">
                {t("edit", { name: speaker.name })}
              </summary>
              <div className="space-y-6 border-t border-line p-4">
                <ActionForm
                  action={editSpeakerAction}
                  defaults={{
                    name: speaker.name,
                    affiliation: speaker.affiliation,
                    role: speaker.role,
                    consentToNaming: speaker.consentToNaming ? "yes" : "",
                  }}
                >
                  <HiddenField name="id" value={speaker.id} />
                  <SpeakerFields talkId={talkId} />
                  <SubmitButton>{t("save")}</SubmitButton>
                </ActionForm>
                <ActionButton action={removeSpeakerAction} values={{ talkId, id: speaker.id }} kind="warning">
                  {t("remove", { name: speaker.name })}
                </ActionButton>
              </div>
            </details>
          </li>
        ))}
      </ul>
      <details className="border border-line">
        <summary className="cursor-pointer p-3 font-semibold text-link">{t("add")}</summary>
        <div className="border-t border-line p-4">
          <ActionForm action={addSpeakerAction} defaults={{ role: "speaker" }} clearWhenDone>
            <SpeakerFields talkId={talkId} />
            <SubmitButton>{t("add")}</SubmitButton>
          </ActionForm>
        </div>
      </details>
    </div>
  );
}

/** What is asked of a person on the panel. */
async function SpeakerFields({ talkId }: { talkId: string }) {
  const t = await getTranslations("concept-notes.speakers");
  return (
    <>
      <HiddenField name="talkId" value={talkId} />
      <TextField name="name" label={t("name")} autoComplete="off" />
      <TextField name="affiliation" label={t("affiliation")} optional />
      <Select
        name="role"
        label={t("role")}
        options={speakerRoles.map((value) => ({ value, text: t(`roles.${value}`) }))}
      />
      <Checkbox name="consentToNaming" label={t("consent")} hint={t("consentHint")} />
    </>
  );
}
