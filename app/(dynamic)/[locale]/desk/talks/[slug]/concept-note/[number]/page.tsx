import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ConceptNote } from "@/components/concept-notes/concept-note";
import { NoteHead } from "@/components/concept-notes/note-head";
import { Notice } from "@/components/ui/notice";
import { StatusTag } from "@/components/workflow/status-tag";
import { requireActor } from "@/lib/auth/current-actor";
import { findNoteAtDesk } from "@/lib/concept-notes/queries";
import { readVersionNumber } from "@/lib/concept-notes/version-number";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";

interface VersionPageProps {
  params: Promise<{ locale: Locale; slug: string; number: string }>;
}

export async function generateMetadata({ params }: VersionPageProps): Promise<Metadata> {
  const number = readVersionNumber((await params).number);
  const t = await getTranslations("concept-notes");
  return { title: number ? t("desk.previewTitle", { number }) : t("title") };
}

/** One version of a note at the desk, in any state, as readers see it or will see it. */
export default async function VersionPage({ params }: VersionPageProps) {
  const { locale, slug, number: written } = await params;
  const number = readVersionNumber(written);
  const path = `/${locale}/desk/talks/${slug}/concept-note`;
  const actor = await requireActor(locale, `${path}/${written}`);
  const found = number === null ? null : await findNoteAtDesk(actor, slug, number);
  if (!found) notFound();
  const { talk, note } = found;
  const t = await getTranslations("concept-notes");
  const language = isLocale(note.language) ? note.language : defaultLocale;
  return (
    <>
      <p className="screen-only mb-4">
        <a href={path}>{t("desk.backToDesk")}</a>
      </p>
      <h2 className="mb-4 flex flex-wrap items-center gap-3 text-2xl">
        {t("desk.previewTitle", { number: note.number })}
        <StatusTag machine="conceptNote" status={note.status} />
      </h2>
      {(note.status === "draft" || note.status === "in_review") && (
        <div className="mb-6 max-w-text">
          <Notice>{t("desk.previewNote")}</Notice>
        </div>
      )}
      <NoteHead content={note.content} language={language} />
      <ConceptNote content={note.content} agenda={note.agenda} schedule={talk.schedule} language={language} level={3} />
    </>
  );
}
