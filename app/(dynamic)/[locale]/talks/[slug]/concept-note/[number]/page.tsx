import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ConceptNote } from "@/components/concept-notes/concept-note";
import { formatDayIn } from "@/components/concept-notes/format-day-in";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { publicVersion } from "@/lib/concept-notes/public-version";
import { readVersionNumber } from "@/lib/concept-notes/version-number";
import { defaultLocale, directionOf, isLocale, type Locale } from "@/lib/i18n/locales";

interface VersionPageProps {
  params: Promise<{ locale: Locale; slug: string; number: string }>;
}

async function findVersion(params: VersionPageProps["params"]) {
  const { slug, number: written } = await params;
  const number = readVersionNumber(written);
  return number === null ? null : publicVersion(slug, number);
}

export async function generateMetadata({ params }: VersionPageProps): Promise<Metadata> {
  const [t, found] = await Promise.all([getTranslations("concept-notes"), findVersion(params)]);
  if (!found) return { title: t("title") };
  const title = `${found.note.content.title} · ${t("note.version", { number: found.note.number })}`;
  return { title, robots: { index: false } };
}

/** An earlier published version of a concept note, kept readable as it was. */
export default async function PublishedVersionPage({ params }: VersionPageProps) {
  const [{ locale, slug }, t, found] = await Promise.all([
    params,
    getTranslations("concept-notes"),
    findVersion(params),
  ]);
  if (!found) notFound();
  const { talk, note } = found;
  const language = isLocale(note.language) ? note.language : defaultLocale;
  const day = note.publishedAt && formatDayIn(locale, note.publishedAt);
  return (
    <>
      <PageHeader
        title={note.content.title}
        kicker={t("title")}
        lang={language}
        dir={directionOf(language)}
        lead={day ? t("note.versionPublished", { number: note.number, date: day }) : undefined}
      >
        <a href={`/${locale}/talks/${slug}`}>{t("note.toCurrent")}</a>
      </PageHeader>
      {note.status === "superseded" && (
        <div className="mb-6 max-w-text">
          <Notice tone="warn">{t("note.superseded")}</Notice>
        </div>
      )}
      <ConceptNote content={note.content} agenda={note.agenda} schedule={talk.schedule} language={language} />
    </>
  );
}
