import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { ClearancePanel } from "@/components/concept-notes/clearance-panel";
import { ConceptNote } from "@/components/concept-notes/concept-note";
import { NoteEditor } from "@/components/concept-notes/note-editor";
import { NoteHead } from "@/components/concept-notes/note-head";
import { SpeakerList } from "@/components/concept-notes/speaker-list";
import { VersionTable } from "@/components/concept-notes/version-table";
import { ActionButton } from "@/components/forms/action-button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { can } from "@/lib/access/can";
import { currentActor, requireActor } from "@/lib/auth/current-actor";
import { startNewVersionAction, startNoteAction } from "@/lib/concept-notes/actions";
import { findNoteDesk } from "@/lib/concept-notes/queries";
import { conceptNoteMachine } from "@/lib/concept-notes/workflow";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { openSteps } from "@/lib/workflow/machine";

interface ConceptNotePageProps {
  params: Promise<{ locale: Locale; slug: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

const noteDesk = cache(async (slug: string) => findNoteDesk(await currentActor(), slug));

export async function generateMetadata({ params }: ConceptNotePageProps): Promise<Metadata> {
  const { slug } = await params;
  const [t, desk] = await Promise.all([getTranslations("concept-notes"), noteDesk(slug)]);
  return { title: desk ? t("pageTitle", { talk: desk.talk.title }) : t("title") };
}

/** What the page can say happened, by the word in its address. */
const answers = ["started", "sent", "returned", "published"] as const;

/** The concept note of a talk at the desk: where it stands, the editor or the text, the panel, and all versions. */
export default async function ConceptNotePage({ params, searchParams }: ConceptNotePageProps) {
  const { locale, slug } = await params;
  const path = `/${locale}/desk/talks/${slug}/concept-note`;
  const actor = await requireActor(locale, path);
  const [t, desk] = await Promise.all([getTranslations("concept-notes"), noteDesk(slug)]);
  if (!desk) notFound();
  const { talk, current, versions } = desk;
  const subject = current && { ...current, workstreamId: talk.workstreamId };
  const steps = subject ? openSteps(conceptNoteMachine, actor, subject) : [];
  const mayWrite = can(actor, "conceptNote.write", talk);
  const { done } = await searchParams;
  const answer = answers.find((name) => name === done);
  const language = isLocale(current?.language) ? current.language : defaultLocale;

  return (
    <div className="space-y-10">
      {answer && (
        <Notice tone="good" isAnswer>
          {t(`desk.${answer}`)}
        </Notice>
      )}
      {!talk.public && <Notice tone="warn">{t("desk.notSeenByPublic")}</Notice>}
      {!current && (
        <EmptyState title={t("desk.none")}>
          <p className="mb-4 max-w-text">{t("desk.noneText")}</p>
          {mayWrite && (
            <ActionButton action={startNoteAction} values={{ slug }} kind="primary">
              {t("desk.start")}
            </ActionButton>
          )}
        </EmptyState>
      )}
      {current && (
        <ClearancePanel
          note={current}
          steps={steps}
          mayClear={desk.mayClear}
          wroteLast={current.authorId === actor.personId}
          isPublic={talk.public}
        />
      )}
      {current?.status === "published" && mayWrite && (
        <div>
          <ActionButton action={startNewVersionAction} values={{ slug }}>
            {t("desk.newVersion", { number: (versions[0]?.number ?? 0) + 1 })}
          </ActionButton>
          <p className="mt-1 max-w-text text-sm text-muted">{t("desk.newVersionText")}</p>
        </div>
      )}
      {current?.status === "draft" && mayWrite && (
        <section aria-labelledby="edit">
          <h2 id="edit" className="mb-4 text-2xl">
            {t("desk.edit")}
          </h2>
          <p className="mb-6">
            <a href={`${path}/${current.number}`}>{t("desk.preview")}</a>
          </p>
          <NoteEditor note={{ ...current, language }} schedule={talk.schedule} />
        </section>
      )}
      {current && current.status !== "draft" && (
        <section aria-labelledby="read">
          <h2 id="read" className="mb-4 text-2xl">
            {current.status === "published" ? t("desk.readPublished") : t("desk.read")}
          </h2>
          <NoteHead content={current.content} language={language} />
          <ConceptNote
            content={current.content}
            agenda={current.agenda}
            schedule={talk.schedule}
            language={language}
            level={3}
          />
        </section>
      )}
      <section aria-labelledby="speakers">
        <h2 id="speakers" className="mb-4 text-2xl">
          {t("speakers.title")}
        </h2>
        <SpeakerList talkId={talk.id} speakers={desk.speakers} namesArePublic={talk.public} />
      </section>
      {versions.length > 0 && (
        <section aria-labelledby="versions">
          <h2 id="versions" className="mb-4 text-2xl">
            {t("versions.title")}
          </h2>
          <VersionTable versions={versions} path={path} />
        </section>
      )}
    </div>
  );
}
