import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DraftKeeper } from "@/components/drafts/draft-keeper";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import type { Locale } from "@/lib/i18n/locales";
import { autosaveSectionAction, saveSectionAction } from "@/lib/proposals/actions";
import { baseOf } from "@/lib/proposals/merge-answers";
import { askedFields, formValuesOf, keptAnswers } from "@/lib/proposals/section-answers";
import type { Section } from "@/lib/proposals/sections";
import type { ProposalView } from "@/lib/proposals/views";
import { draftWords } from "./draft-words";
import { SavedLine } from "./saved-line";

interface SectionFormProps {
  proposal: Pick<ProposalView, "id" | "version" | "content" | "status" | "requested" | "saved">;
  /** Who types: copies on this device are theirs alone. */
  personId: string;
  section: Section;
  locale: Locale;
  /** The person came from "check your answers" and goes back there. */
  fromCheck: boolean;
  children: ReactNode;
}

/** The frame of one page of the proposal form. */
export async function SectionForm({ proposal, personId, section, locale, fromCheck, children }: SectionFormProps) {
  const { id, version, content } = proposal;
  const [t, words] = await Promise.all([getTranslations("proposals"), draftWords()]);
  const here = `/${locale}/propose/${id}/${section}`;
  const answers = askedFields(section).map((field) => ({
    field,
    label: t(`fields.${field}`),
    names: Object.keys(formValuesOf(field, {})),
  }));
  const isAmended = proposal.status === "changes_requested";
  const byName = Object.fromEntries(
    answers.flatMap(({ field, names }) => {
      const request = proposal.requested.find((one) => one.field === field);
      return request && names[0] ? [[names[0], request.body]] : [];
    }),
  );
  // Where only the name of the organization is asked for, there is no list to choose it from.
  if (byName.organizationId) byName.organizationName = byName.organizationId;
  return (
    <ActionForm action={saveSectionAction} notes={isAmended ? { label: t("tasks.noteLabel"), byName } : undefined}>
      <HiddenField name="id" value={id} />
      <HiddenField name="section" value={section} />
      <HiddenField name="next" value={fromCheck ? "check" : ""} />
      <DraftKeeper
        owner={{ person: personId, record: id, page: section }}
        answers={answers}
        version={version}
        base={baseOf(section, keptAnswers(section, content))}
        save={autosaveSectionAction}
        locale={locale}
        signInHref={`/${locale}/sign-in?callback=${encodeURIComponent(here)}`}
        words={words}
      >
        {children}
      </DraftKeeper>
      <SavedLine saved={proposal.saved} locale={locale} />
      <SubmitButton>{fromCheck ? t("form.saveAndCheck") : t("form.saveAndContinue")}</SubmitButton>
    </ActionForm>
  );
}
