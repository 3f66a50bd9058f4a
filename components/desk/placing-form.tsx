import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import type { FormAction } from "@/lib/actions/form-state";
import type { PlacingStep } from "@/lib/desk/placing-step";
import { postponeTalkAction, rescheduleTalkAction, scheduleTalkAction, setTalkDateAction } from "@/lib/talks/actions";
import { talkLimits } from "@/lib/talks/schema";
import type { DateFields } from "@/lib/time/date-fields";

const actions: Record<PlacingStep, FormAction> = {
  schedule: scheduleTalkAction,
  reschedule: rescheduleTalkAction,
  date: setTalkDateAction,
  postpone: postponeTalkAction,
};

interface PlacingFormProps {
  step: PlacingStep;
  talk: { id: string; version: number };
  /** The date that was looked at. */
  fields: DateFields;
}

/** Gives the talk the date that was looked at, by the same step as on its own page. */
export async function PlacingForm({ step, talk, fields }: PlacingFormProps) {
  const [t, talks] = await Promise.all([getTranslations("planning.place"), getTranslations("talks.steps")]);
  return (
    <ActionForm action={actions[step]}>
      <HiddenField name="id" value={talk.id} />
      <HiddenField name="version" value={talk.version} />
      {Object.entries(fields).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      {(step === "reschedule" || step === "postpone") && (
        <TextArea
          name="reason"
          label={talks("reason")}
          hint={talks("reasonHint", { max: talkLimits.reason })}
          rows={3}
          max={talkLimits.reason}
        />
      )}
      <p>{t("tells")}</p>
      <SubmitButton>{t(`steps.${step}`)}</SubmitButton>
    </ActionForm>
  );
}
