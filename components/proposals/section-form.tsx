import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import type { Locale } from "@/lib/i18n/locales";
import { autosaveSectionAction, saveSectionAction } from "@/lib/proposals/actions";
import type { Section } from "@/lib/proposals/sections";
import { Autosave } from "./autosave";

interface SectionFormProps {
  id: string;
  version: number;
  section: Section;
  locale: Locale;
  /** The person came from "check your answers" and goes back there. */
  fromCheck: boolean;
  children: ReactNode;
}

/** The frame of one page of the proposal form. */
export async function SectionForm({ id, version, section, locale, fromCheck, children }: SectionFormProps) {
  const t = await getTranslations("proposals");
  const texts = {
    on: t("autosave.on"),
    saving: t("autosave.saving"),
    saved: t.raw("autosave.saved") as string,
    notYet: t("autosave.notYet"),
    failed: t.raw("autosave.failed") as string,
    offline: t("autosave.offline"),
  };
  return (
    <ActionForm action={saveSectionAction}>
      <HiddenField name="id" value={id} />
      <HiddenField name="section" value={section} />
      <HiddenField name="next" value={fromCheck ? "check" : ""} />
      {children}
      <Autosave version={version} save={autosaveSectionAction} locale={locale} texts={texts} />
      <SubmitButton>{fromCheck ? t("form.saveAndCheck") : t("form.saveAndContinue")}</SubmitButton>
    </ActionForm>
  );
}
