import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { AdministrationCrumbs } from "@/components/administration/crumbs";
import { DoneNotice } from "@/components/administration/done-notice";
import { RecordHistory } from "@/components/history/record-history";
import { letterNamer } from "@/components/letters/letter-name";
import { LetterPreview } from "@/components/letters/letter-preview";
import { SentenceItem } from "@/components/letters/sentence-item";
import { PageHeader } from "@/components/ui/page-header";
import { TabLinks } from "@/components/ui/tab-links";
import { can } from "@/lib/access/can";
import { historyOf } from "@/lib/audit/queries";
import { requireActor } from "@/lib/auth/current-actor";
import { isLocale, type Locale, languageNames, locales } from "@/lib/i18n/locales";
import { findLetter } from "@/lib/mail/letter-queries";
import { sentenceLimits } from "@/lib/mail/letter-sentences";

interface LetterPageProps {
  params: Promise<{ locale: Locale; template: string; language: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

const find = cache(async (locale: Locale, template: string, language: string) => {
  const actor = await requireActor(locale, `/${locale}/desk/letters/${template}/${language}`);
  const letter = isLocale(language) ? await findLetter(actor, template, language) : null;
  return letter && isLocale(language) ? { actor, letter, language } : null;
});

export async function generateMetadata({ params }: LetterPageProps): Promise<Metadata> {
  const { locale, template, language } = await params;
  const [found, nameOf] = await Promise.all([find(locale, template, language), letterNamer()]);
  return found ? { title: nameOf(template) } : {};
}

export default async function LetterPage({ params, searchParams }: LetterPageProps) {
  const { locale, template, language: asked } = await params;
  const found = await find(locale, template, asked);
  if (!found) notFound();
  const { actor, letter, language } = found;
  const changed = letter.sentences.flatMap(({ id }) => (id === null ? [] : [id]));
  const [t, nameOf, query, history] = await Promise.all([
    getTranslations("letters"),
    letterNamer(),
    searchParams,
    changed.length > 0 ? historyOf("letterText", ...changed) : [],
  ]);
  const letters = `/${locale}/desk/letters`;
  const mayWrite = can(actor, "letter.write", null);
  return (
    <>
      <AdministrationCrumbs below={[{ href: letters, text: t("title") }]} />
      <DoneNotice done={query.done} answers={{ save: t("done.save"), revert: t("done.revert") }} />
      <PageHeader title={nameOf(template)} kicker={t("title")} />
      <TabLinks
        label={t("languages")}
        tabs={locales.map((one) => ({
          href: `${letters}/${template}/${one}`,
          text: languageNames[one],
          isCurrent: one === language,
        }))}
      />
      <div className="space-y-10">
        {letter.preview && <LetterPreview letter={template} language={language} preview={letter.preview} />}
        <section>
          <h2 className="mb-3 text-2xl">{t("sentences")}</h2>
          <p className="mb-3 max-w-text text-muted">{t("sentencesText")}</p>
          <ul>
            {letter.sentences.map((sentence) => (
              <SentenceItem
                key={`${sentence.key} ${sentence.version}`}
                letter={template}
                language={language}
                sentence={sentence}
                max={sentence.key === "subject" ? sentenceLimits.subject : sentenceLimits.sentence}
                mayWrite={mayWrite}
              />
            ))}
          </ul>
        </section>
        {history.length > 0 && (
          <section>
            <h2 className="mb-4 text-2xl">{t("history")}</h2>
            <RecordHistory entries={history} />
          </section>
        )}
      </div>
    </>
  );
}
