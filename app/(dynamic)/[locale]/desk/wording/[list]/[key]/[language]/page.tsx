import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { RecordHistory } from "@/components/history/record-history";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { InLanguage } from "@/components/ui/in-language";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { SummaryList } from "@/components/ui/summary-list";
import { WordingForm } from "@/components/wording/wording-form";
import { WordingState } from "@/components/wording/wording-text";
import { historyOf } from "@/lib/audit/queries";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { findWording } from "@/lib/wording/desk-queries";
import { wordingPlace } from "@/lib/wording/lists";

interface WordingEntryProps {
  params: Promise<{ locale: Locale; list: string; key: string; language: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

const doneSteps = ["save", "revert"] as const;

const find = cache(async (locale: Locale, list: string, key: string, language: string) => {
  const actor = await requireActor(locale, `/${locale}/desk/wording/${list}/${key}/${language}`);
  const place = wordingPlace(list, key, language);
  return place && findWording(actor, place);
});

export async function generateMetadata({ params }: WordingEntryProps): Promise<Metadata> {
  const { locale, list, key, language } = await params;
  const [t, entry] = await Promise.all([getTranslations("wording"), find(locale, list, key, language)]);
  return entry ? { title: t("editWhat", { text: entry.english }) } : {};
}

export default async function WordingEntryPage({ params, searchParams }: WordingEntryProps) {
  const { locale, list, key, language } = await params;
  const entry = await find(locale, list, key, language);
  if (!entry) notFound();
  const [t, common, navigation, languages, history, query] = await Promise.all([
    getTranslations("wording"),
    getTranslations("common"),
    getTranslations("navigation"),
    getTranslations("reference.languages"),
    entry.id ? historyOf("officialWording", entry.id) : [],
    searchParams,
  ]);
  const done = doneSteps.find((step) => step === query.done);
  const { delivered } = entry;
  return (
    <>
      <Breadcrumbs
        label={common("youAreHere")}
        crumbs={[
          { href: `/${locale}/desk`, text: navigation("desk") },
          { href: `/${locale}/desk/wording?list=${entry.list}&language=${entry.language}`, text: t("title") },
        ]}
      />
      {done && (
        <Notice tone="good" isAnswer>
          {t(`form.done.${done}`)}
        </Notice>
      )}
      <PageHeader
        kicker={`${t(`lists.${entry.list}`)} · ${languages(entry.language)}`}
        title={<InLanguage text={entry.english} lang="en" page={locale} />}
      >
        <WordingState verified={entry.verified} />
      </PageHeader>
      <div className="mb-8">
        <SummaryList
          empty={t("form.none")}
          rows={[
            {
              key: "delivered",
              term: t("form.delivered"),
              value: delivered.text && <InLanguage text={delivered.text} lang={entry.language} page={locale} />,
            },
          ]}
        />
      </div>
      <WordingForm entry={entry} />
      {history.length > 0 && (
        <div className="mt-10">
          <RecordHistory entries={history} />
        </div>
      )}
    </>
  );
}
