import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TranslationEditor } from "@/components/translations/translation-editor";
import { TranslationStateTag } from "@/components/translations/translation-state-tag";
import { Notice } from "@/components/ui/notice";
import { requireActor } from "@/lib/auth/current-actor";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { withdrawTranslationAction } from "@/lib/translations/actions";
import { translationToEdit } from "@/lib/translations/desk-queries";
import { kindOfAddress } from "@/lib/translations/kind-address";

interface TranslationPageProps {
  params: Promise<{ locale: Locale; slug: string; kind: string; language: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

const doneSteps = ["save", "copy", "publish", "withdraw"] as const;

const find = cache(async (locale: Locale, slug: string, address: string, language: string) => {
  const path = `/${locale}/desk/talks/${slug}/translations/${address}/${language}`;
  const actor = await requireActor(locale, path);
  const kind = kindOfAddress(address);
  return kind && isLocale(language) ? translationToEdit(actor, slug, kind, language) : null;
});

export async function generateMetadata({ params }: TranslationPageProps): Promise<Metadata> {
  const { locale, slug, kind, language } = await params;
  const [t, found] = await Promise.all([getTranslations("translations"), find(locale, slug, kind, language)]);
  if (!found) return {};
  return { title: t("editor.title", { what: t(`kinds.${found.kind}`), language: t(`in.${found.language}`) }) };
}

export default async function TranslationPage({ params, searchParams }: TranslationPageProps) {
  const { locale, slug, kind, language } = await params;
  const found = await find(locale, slug, kind, language);
  if (!found) notFound();
  const t = await getTranslations("translations");
  const query = await searchParams;
  const done = doneSteps.find((step) => step === query.done);
  return (
    <div className="space-y-6">
      {done && (
        <Notice tone="good" isAnswer>
          {t(`editor.done.${done}`)}
        </Notice>
      )}
      <p>
        <a href={`/${locale}/desk/talks/${slug}/translations`}>{t("editor.back")}</a>
      </p>
      <h2 className="text-2xl">
        {t("editor.title", { what: t(`kinds.${found.kind}`), language: t(`in.${found.language}`) })}
      </h2>
      <TranslationStateTag cell={found.cell} />
      <div className="max-w-text space-y-4">
        {found.cell.state === "outdated" && <Notice tone="warn">{t("editor.outdated")}</Notice>}
        {found.cell.isPublic && <Notice>{t("editor.public")}</Notice>}
        {found.needsSecondPerson && <Notice tone="warn">{t("editor.secondPerson")}</Notice>}
      </div>
      <TranslationEditor translation={found} />
      {found.cell.isPublic && (
        <ActionForm key={found.version} action={withdrawTranslationAction} className="max-w-text space-y-3">
          <HiddenField name="talkId" value={found.talkId} />
          <HiddenField name="kind" value={found.kind} />
          <HiddenField name="language" value={found.language} />
          <HiddenField name="version" value={found.version} />
          <p>{t("editor.withdrawText")}</p>
          <SubmitButton kind="warning">{t("editor.withdraw")}</SubmitButton>
        </ActionForm>
      )}
    </div>
  );
}
