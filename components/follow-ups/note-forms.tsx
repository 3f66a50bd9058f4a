import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { ObjectivePicker } from "@/components/reference/objective-picker";
import { StepDisclosure } from "@/components/workflow/step-disclosure";
import type { FormAction } from "@/lib/actions/form-state";
import { addFollowUpAction, noteIntentionAction, notePracticeAction } from "@/lib/follow-ups/actions";

/** Characters of what is written down at first; the full text comes with the pledge or practice itself. */
const textMax = 3000;

interface NoteFormsProps {
  slug: string;
  owners: readonly { id: string; name: string; email: string }[];
  organizations: readonly { id: string; name: string }[];
  /** Proposed as owner. */
  ownerId: string;
}

/** Three folded forms for what remains of a talk: a pledge intention, a practice, anything else. */
export async function NoteForms({ organizations, ...frame }: NoteFormsProps) {
  const [t, kinds] = await Promise.all([getTranslations("follow-ups.note"), getTranslations("follow-ups.kind")]);
  const objectives = <ObjectivePicker name="objectives" label={t("objectives")} optional />;
  return (
    <div className="space-y-4">
      <NoteForm {...frame} action={noteIntentionAction} kind="intention">
        <Select
          name="organizationId"
          label={t("organization")}
          placeholder={t("chooseOrganization")}
          options={organizations.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <TextField name="title" label={t("intentionTitle")} hint={t("intentionTitleHint")} />
        <TextArea
          name="description"
          label={t("description")}
          hint={t("descriptionHint", { max: textMax })}
          optional
          rows={4}
          max={textMax}
        />
        {objectives}
      </NoteForm>
      <NoteForm {...frame} action={notePracticeAction} kind="practice">
        <TextField name="title" label={t("practiceTitle")} />
        <TextField name="implementer" label={t("implementer")} />
        <TextArea
          name="summary"
          label={t("summary")}
          hint={t("summaryHint", { max: textMax })}
          optional
          rows={4}
          max={textMax}
        />
        {objectives}
      </NoteForm>
      <NoteForm {...frame} action={addFollowUpAction} kind="other">
        <RadioGroup
          name="kind"
          label={t("kind")}
          choices={(["recommendation", "action"] as const).map((value) => ({
            value,
            label: kinds(value),
            hint: t(`kindHint.${value}`),
          }))}
        />
        <TextField name="title" label={t("otherTitle")} />
      </NoteForm>
    </div>
  );
}

interface NoteFormProps extends Omit<NoteFormsProps, "organizations"> {
  action: FormAction;
  kind: "intention" | "practice" | "other";
  children: ReactNode;
}

/** What each of them has: the talk, and who sees to it by when. */
async function NoteForm({ action, kind, slug, owners, ownerId, children }: NoteFormProps) {
  const t = await getTranslations("follow-ups.note");
  return (
    <ActionForm action={action} className="max-w-text space-y-3">
      <HiddenField name="slug" value={slug} />
      <StepDisclosure summary={t(kind)}>
        <p className="text-muted">{t(`${kind}Text`)}</p>
        {children}
        <Select
          name="ownerId"
          label={t("owner")}
          hint={t("ownerHint")}
          placeholder={t("chooseOwner")}
          defaultValue={owners.some(({ id }) => id === ownerId) ? ownerId : ""}
          options={owners.map(({ id, name, email }) => ({ value: id, text: name || email }))}
        />
        <TextField name="dueOn" type="date" width="medium" label={t("dueOn")} />
        <SubmitButton>{t("send")}</SubmitButton>
      </StepDisclosure>
    </ActionForm>
  );
}
