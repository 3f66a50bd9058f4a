import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { StepDisclosure } from "@/components/workflow/step-disclosure";
import type { FormAction } from "@/lib/actions/form-state";
import { languageNames, locales } from "@/lib/i18n/locales";
import {
  addOrganizerAction,
  inviteContactAction,
  inviteEditorAction,
  resendInvitationAction,
} from "@/lib/invitations/actions";
import { invitationLimits } from "@/lib/invitations/schema";

interface RowProps {
  id: string;
  version: number;
  name: string;
}

async function LetterLanguage() {
  const [t, locale] = await Promise.all([getTranslations("co-organizers.organizers"), getLocale()]);
  const options = locales.map((value) => ({ value, text: languageNames[value] }));
  return <Select name="letterLocale" label={t("language")} options={options} defaultValue={locale} />;
}

/** An organization that joins, named only or with a contact to invite. */
export async function AddOrganizerForm({ proposalId }: { proposalId: string }) {
  const t = await getTranslations("co-organizers.organizers");
  return (
    <ActionForm action={addOrganizerAction}>
      <StepDisclosure summary={t("add")}>
        <HiddenField name="id" value={proposalId} />
        <TextField
          name="name"
          label={t("name")}
          hint={t("nameHint", { max: invitationLimits.name })}
          autoComplete="off"
        />
        <TextField name="contactName" label={t("contactName")} optional autoComplete="off" />
        <TextField
          name="contactEmail"
          type="email"
          label={t("contactEmail")}
          hint={t("contactEmailHint")}
          optional
          autoComplete="off"
          spellCheck={false}
        />
        <LetterLanguage />
        <SubmitButton>{t("addButton")}</SubmitButton>
      </StepDisclosure>
    </ActionForm>
  );
}

/** A contact for an organization that has none so far, or that declined. */
export async function InviteContactForm({ id, version, name }: RowProps) {
  const t = await getTranslations("co-organizers.organizers");
  return (
    <ActionForm action={inviteContactAction}>
      <StepDisclosure summary={t("inviteContactOf", { name })}>
        <HiddenField name="id" value={id} />
        <HiddenField name="version" value={version} />
        <TextField name="contactName" label={t("contactName")} optional autoComplete="off" />
        <TextField name="contactEmail" type="email" label={t("contactEmail")} autoComplete="off" spellCheck={false} />
        <LetterLanguage />
        <SubmitButton>{t("inviteButton")}</SubmitButton>
      </StepDisclosure>
    </ActionForm>
  );
}

export async function ResendForm({ id, version, name }: RowProps) {
  const t = await getTranslations("co-organizers.organizers");
  return (
    <ActionForm action={resendInvitationAction}>
      <HiddenField name="id" value={id} />
      <HiddenField name="version" value={version} />
      <SubmitButton kind="secondary">
        <span aria-hidden="true">{t("resend")}</span>
        <span className="sr-only">{t("resendTo", { name })}</span>
      </SubmitButton>
    </ActionForm>
  );
}

interface RemoveFormProps extends RowProps {
  action: FormAction;
  /** What comes of it, read before the button is there to press. */
  children: ReactNode;
  summary?: string;
}

/** Removes after a second look: the button is folded away beside what it does. */
export async function RemoveForm({ action, id, version, name, children, summary }: RemoveFormProps) {
  const t = await getTranslations("co-organizers.organizers");
  return (
    <ActionForm action={action}>
      <StepDisclosure summary={summary ?? t("removeOne", { name })}>
        <HiddenField name="id" value={id} />
        <HiddenField name="version" value={version} />
        <p>{children}</p>
        <SubmitButton kind="warning">{summary ?? t("removeButton", { name })}</SubmitButton>
      </StepDisclosure>
    </ActionForm>
  );
}

export async function InviteEditorForm({ proposalId }: { proposalId: string }) {
  const t = await getTranslations("co-organizers.people");
  return (
    <ActionForm action={inviteEditorAction}>
      <StepDisclosure summary={t("add")}>
        <HiddenField name="id" value={proposalId} />
        <TextField name="name" label={t("name")} optional autoComplete="off" />
        <TextField
          name="email"
          type="email"
          label={t("email")}
          hint={t("emailHint")}
          autoComplete="off"
          spellCheck={false}
        />
        <LetterLanguage />
        <SubmitButton>{t("addButton")}</SubmitButton>
      </StepDisclosure>
    </ActionForm>
  );
}
