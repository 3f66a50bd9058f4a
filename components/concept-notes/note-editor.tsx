import { getTranslations } from "next-intl/server";
import { AgendaEditor } from "@/components/agendas/agenda-editor";
import { agendaEditorTexts } from "@/components/agendas/agenda-editor-texts";
import { formFrame } from "@/components/forms/action-form";
import { CheckboxGroup } from "@/components/forms/checkbox-group";
import { FieldSet } from "@/components/forms/field-set";
import { HiddenField } from "@/components/forms/hidden-field";
import { RhfForm } from "@/components/forms/rhf-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { printRows } from "@/lib/agendas/agenda-rows";
import { type AgendaItem, agendaKinds } from "@/lib/agendas/schema";
import { standardAgenda } from "@/lib/agendas/standard-agenda";
import { editNoteAction } from "@/lib/concept-notes/actions";
import { missingForClearance } from "@/lib/concept-notes/missing-for-clearance";
import { printNote, type TextField as TextFieldName, textFields } from "@/lib/concept-notes/note-form";
import { maxListDepth } from "@/lib/concept-notes/outline";
import { type NoteContent, noteLimits } from "@/lib/concept-notes/schema";
import { locales } from "@/lib/i18n/locales";
import { objectiveNumbers } from "@/lib/reference/objectives";
import type { DateValue } from "@/lib/time/date-value";
import { localTimeOf } from "@/lib/time/zones";
import { pageWording } from "@/lib/wording/page-wording";
import { MissingLinks } from "./missing-links";
import { ObjectiveReasons } from "./objective-reasons";

interface NoteEditorProps {
  note: { id: string; version: number; language: string; content: NoteContent; agenda: readonly AgendaItem[] };
  schedule: Pick<DateValue, "start" | "timeZone">;
}

/** The editor of a draft: the concept note field by field, its agenda, and the buttons that save and send it. */
export async function NoteEditor({ note, schedule }: NoteEditorProps) {
  const [all, t, agendas, reference, forms, frame, wording] = await Promise.all([
    getTranslations(),
    getTranslations("concept-notes.form"),
    getTranslations("agendas"),
    getTranslations("reference"),
    getTranslations("forms"),
    formFrame(),
    pageWording(),
  ]);
  const printed = printNote(note.content, note.agenda);
  const texts = Object.fromEntries(textFields.map((field) => [field, printed[field]]));
  const reasons = Object.fromEntries(objectiveNumbers.map((number) => [number, printed.reasons[number] ?? ""]));
  const objectives = printed.objectives.map(String);
  const { languages, agenda } = printed;
  const flat = Object.fromEntries(Object.entries(reasons).map(([number, reason]) => [`reason.${number}`, reason]));

  const missing = Object.entries(missingForClearance(note.content, note.agenda)).map(([field, { key, values }]) => ({
    field,
    text: all(key, values),
  }));

  /** A field of several lines: how it is read, and how much it takes. */
  const lines = (field: TextFieldName, rows: number, optional = false) => (
    <TextArea
      name={field}
      label={t(field)}
      hint={[
        t.has(`${field}Hint`) ? t(`${field}Hint`, { max: maxListDepth }) : "",
        forms("charactersAllowed", { min: 0, max: noteLimits[field] }),
      ].join(" ")}
      rows={rows}
      max={noteLimits[field]}
      lang={note.language}
      optional={optional}
    />
  );

  return (
    <RhfForm
      {...frame}
      action={editNoteAction}
      defaults={{ ...texts, ...flat, objectives, languages: [...languages] }}
      values={{ ...texts, reason: reasons, objectives, languages: [...languages], agenda: [...agenda] }}
      className="max-w-text space-y-10"
    >
      <HiddenField name="id" value={note.id} />
      <HiddenField name="version" value={note.version} />
      {/* The first button of a form is what the Enter key presses: it must be the harmless one. */}
      <SubmitButton kind="secondary" name="button" value="save">
        {t("save")}
      </SubmitButton>

      {missing.length > 0 ? (
        <MissingLinks title={all("concept-notes.clearance.missingTitle")} missing={missing} />
      ) : (
        <p>{all("concept-notes.clearance.complete")}</p>
      )}

      <FieldSet legend={t("legend.head")}>
        <TextField name="title" label={t("title")} lang={note.language} />
        <TextField name="subtitle" label={t("subtitle")} hint={t("subtitleHint")} lang={note.language} optional />
      </FieldSet>
      <FieldSet legend={t("legend.background")}>
        {lines("background", 12)}
        {lines("footnotes", 3, true)}
        {lines("organizers", 4, true)}
      </FieldSet>
      <FieldSet legend={t("legend.objective")}>
        {lines("purposeIntro", 3)}
        {lines("purposeParts", 5, true)}
      </FieldSet>
      <FieldSet legend={t("legend.questions")}>
        {lines("questionsIntro", 2, true)}
        {lines("questions", 8)}
      </FieldSet>
      <FieldSet legend={t("legend.methodology")}>{lines("methodology", 5)}</FieldSet>
      <FieldSet legend={t("legend.participants")}>{lines("participants", 16)}</FieldSet>
      <FieldSet legend={t("legend.objectives")}>
        {lines("objectivesIntro", 3, true)}
        <ObjectiveReasons
          label={t("objectives")}
          hint={t("objectivesHint")}
          language={note.language}
          choices={objectiveNumbers.map((number) => {
            const title = wording.objectiveShortTitle(number);
            return {
              number,
              name: t("objective", { number }),
              title: title.text,
              titleLanguage: title.lang,
              reason: t("reason", { number }),
            };
          })}
        />
      </FieldSet>
      <CheckboxGroup
        name="languages"
        label={t("languages")}
        choices={locales.map((value) => ({ value, label: reference(`languages.${value}`) }))}
        columns
      />
      <FieldSet legend={t("legend.registration")}>{lines("registration", 3, true)}</FieldSet>
      <FieldSet legend={agendas("title")}>
        <AgendaEditor
          texts={await agendaEditorTexts()}
          kinds={agendaKinds.map((value) => ({ value, text: agendas(`kinds.${value}`) }))}
          template={printRows(standardAgenda())}
          startsAtMinute={
            schedule.start && schedule.timeZone ? localTimeOf(schedule.start, schedule.timeZone).minutes : null
          }
          language={note.language}
        />
      </FieldSet>

      <fieldset className="flex flex-wrap items-start gap-4 border-t border-line pt-6">
        <legend className="sr-only">{t("buttons")}</legend>
        <SubmitButton kind="secondary" name="button" value="save">
          {t("save")}
        </SubmitButton>
        <div className="max-w-80">
          <SubmitButton name="button" value="send">
            {t("send")}
          </SubmitButton>
          <p className="mt-1 text-sm text-muted">{t("sendHint")}</p>
        </div>
      </fieldset>
    </RhfForm>
  );
}
