import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DecisionDone } from "@/components/decisions/decision-done";
import { ActionButton } from "@/components/forms/action-button";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { Prose } from "@/components/ui/prose";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import { editLetterAction, resetLetterAction } from "@/lib/decisions/actions";
import { previewLetter } from "@/lib/decisions/preview-letter";
import { readLetter } from "@/lib/decisions/queries";
import { letterLimits } from "@/lib/decisions/schema";
import { directionOf, type Locale, languageNames } from "@/lib/i18n/locales";

interface LetterPageProps {
  params: Promise<{ locale: Locale; id: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("decisions.letter");
  return { title: t("title") };
}

/** The letter about a held decision as its reader will get it, in their language, and the form to write it in other words. */
export default async function LetterPage({ params, searchParams }: LetterPageProps) {
  const { locale, id } = await params;
  const path = `/${locale}/desk/decisions`;
  const actor = await requireActor(locale, `${path}/${id}/letter`);
  const found = can(actor, "desk.decisions", null) ? await readLetter(actor, id) : null;
  if (!found) notFound();
  const { view, decision } = found;
  const { proposal, target } = view;
  const [t, common, letter, { done }] = await Promise.all([
    getTranslations("decisions"),
    getTranslations("common"),
    previewLetter(proposal, decision, target, proposal.locale),
    searchParams,
  ]);
  const [lang, dir] = [proposal.locale, directionOf(proposal.locale)];
  return (
    <>
      <Breadcrumbs
        label={common("youAreHere")}
        crumbs={[
          { href: path, text: t("list.title") },
          { href: `/${locale}/desk/proposals/${proposal.id}`, text: proposal.reference ?? proposal.title },
        ]}
      />
      <PageHeader
        kicker={proposal.reference}
        title={t("letter.title")}
        lead={t("letter.lead", { language: languageNames[lang] })}
      />
      <DecisionDone done={done} />
      <div className="gap-10 lg:grid lg:grid-cols-2">
        <section aria-labelledby="preview">
          <h2 id="preview" className="mb-3 text-2xl">
            {t("letter.preview")}
          </h2>
          <div lang={lang} dir={dir} className="border border-line bg-surface p-4">
            <p className="mb-3 border-b border-line pb-3 font-bold wrap-anywhere">{letter.subject}</p>
            <Prose text={letter.text} lang={lang} />
          </div>
        </section>
        <section aria-labelledby="own" className="mt-10 lg:mt-0">
          <h2 id="own" className="mb-3 text-2xl">
            {t("letter.own")}
          </h2>
          <p className="mb-4 max-w-text">{t("letter.ownText", { language: languageNames[lang] })}</p>
          <ActionForm action={editLetterAction}>
            <HiddenField name="id" value={view.id} />
            <HiddenField name="version" value={view.version} />
            <TextField
              name="subject"
              label={t("letter.subject")}
              hint={t("letter.upTo", { max: letterLimits.subject })}
              lang={lang}
              dir={dir}
              defaultValue={letter.subject}
            />
            <TextArea
              name="body"
              label={t("letter.body")}
              hint={t("letter.upTo", { max: letterLimits.body })}
              rows={14}
              max={letterLimits.body}
              lang={lang}
              dir={dir}
              defaultValue={letter.body}
            />
            <SubmitButton>{t("letter.save")}</SubmitButton>
          </ActionForm>
          {view.ownLetter && (
            <div className="mt-4">
              <ActionButton action={resetLetterAction} values={{ id: view.id, version: view.version }}>
                {t("letter.reset")}
              </ActionButton>
            </div>
          )}
        </section>
      </div>
    </>
  );
}
