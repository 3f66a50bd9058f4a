import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { CheckboxGroup } from "@/components/forms/checkbox-group";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { DateWordsFields, TimeZoneField } from "@/components/time/date-words-fields";
import type { FormAction } from "@/lib/actions/form-state";
import { locales } from "@/lib/i18n/locales";
import { talkFormats } from "@/lib/reference/talk-terms";
import {
  cancelTalkAction,
  editTalkAction,
  holdTalkAction,
  postponeTalkAction,
  rescheduleTalkAction,
  scheduleTalkAction,
  setTalkDateAction,
} from "@/lib/talks/actions";
import type { DeskStep } from "@/lib/talks/desk-steps";
import type { DeskTalkView } from "@/lib/talks/desk-talk";
import { talkLimits } from "@/lib/talks/schema";
import { genevaZone } from "@/lib/time/zones";

const actions: Record<DeskStep, FormAction> = {
  schedule: scheduleTalkAction,
  reschedule: rescheduleTalkAction,
  postpone: postponeTalkAction,
  cancel: cancelTalkAction,
  hold: holdTalkAction,
  date: setTalkDateAction,
  edit: editTalkAction,
};

/** One step of a talk as a form of its own, with the way back. */
export async function TalkStepForm({ step, talk, back }: { step: DeskStep; talk: DeskTalkView; back: string }) {
  const t = await getTranslations("talks.steps");
  const fields: Record<DeskStep, () => ReactNode> = {
    schedule: () => <DateFields talk={talk} />,
    reschedule: () => (
      <>
        <DateFields talk={talk} />
        <Reason />
      </>
    ),
    postpone: () => (
      <>
        <Reason />
        <DateFields talk={null} optional />
      </>
    ),
    cancel: () => <Reason />,
    hold: () => <HeldOn talk={talk} />,
    date: () => <DateFields talk={talk} />,
    edit: () => <EditFields talk={talk} />,
  };
  return (
    <section>
      <h2 className="text-2xl">{t(`${step}.title`)}</h2>
      <p className="mt-2 mb-6 max-w-text text-muted">{t(`${step}.hint`)}</p>
      <ActionForm action={actions[step]}>
        <HiddenField name="id" value={talk.id} />
        <HiddenField name="version" value={talk.version} />
        {fields[step]()}
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <SubmitButton kind={step === "cancel" ? "warning" : "primary"}>{t(`${step}.send`)}</SubmitButton>
          <a href={back}>{t("back")}</a>
        </div>
      </ActionForm>
    </section>
  );
}

function DateFields({ talk, optional = false }: { talk: DeskTalkView | null; optional?: boolean }) {
  return (
    <>
      <DateWordsFields
        value={talk && talk.schedule.precision !== "unknown" ? talk.schedule : null}
        optional={optional}
      />
      <TimeZoneField value={talk ? (talk.schedule.timeZone ?? genevaZone) : ""} />
    </>
  );
}

async function Reason() {
  const t = await getTranslations("talks.steps");
  return (
    <TextArea
      name="reason"
      label={t("reason")}
      hint={t("reasonHint", { max: talkLimits.reason })}
      rows={3}
      max={talkLimits.reason}
    />
  );
}

async function HeldOn({ talk }: { talk: DeskTalkView }) {
  const t = await getTranslations("talks.steps");
  return (
    <TextField
      name="heldOn"
      type="date"
      width="medium"
      label={t("hold.heldOn")}
      defaultValue={talk.schedule.windowStart ?? ""}
    />
  );
}

async function EditFields({ talk }: { talk: DeskTalkView }) {
  const [t, reference] = await Promise.all([getTranslations("talks.edit"), getTranslations("reference")]);
  return (
    <>
      <TextField name="title" label={t("title")} defaultValue={talk.title} />
      <TextArea
        name="summary"
        label={t("summary")}
        hint={t("summaryHint", { max: talkLimits.summary })}
        optional
        rows={6}
        max={talkLimits.summary}
        defaultValue={talk.summary}
      />
      <Select
        name="locale"
        label={t("locale")}
        defaultValue={talk.locale}
        options={locales.map((language) => ({ value: language, text: reference(`languages.${language}`) }))}
      />
      <RadioGroup
        name="format"
        label={t("format")}
        defaultValue={talk.format}
        choices={talkFormats.map((format) => ({ value: format, label: reference(`formats.${format}`) }))}
      />
      <TextField name="venue" label={t("venue")} optional defaultValue={talk.venue} />
      <CheckboxGroup
        name="languages"
        label={t("languages")}
        columns
        defaultValue={talk.languages}
        choices={locales.map((language) => ({ value: language, label: reference(`languages.${language}`) }))}
      />
    </>
  );
}
