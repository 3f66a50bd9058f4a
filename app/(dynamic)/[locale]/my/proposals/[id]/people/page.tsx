import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EditorList } from "@/components/invitations/editor-list";
import { AddOrganizerForm, InviteEditorForm } from "@/components/invitations/invited-forms";
import { OrganizerList } from "@/components/invitations/organizer-list";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { peopleOfProposal } from "@/lib/invitations/queries";
import { now } from "@/lib/time/clock";

interface PeoplePageProps {
  params: Promise<{ locale: Locale; id: string }>;
  searchParams: Promise<{ done?: string | string[]; from?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("co-organizers");
  return { title: t("title") };
}

/** Who proposes together: the organizations that join, and the people who work on the proposal. */
export default async function PeoplePage({ params, searchParams }: PeoplePageProps) {
  const { locale, id } = await params;
  const actor = await requireActor(locale, `/${locale}/my/proposals/${id}/people`);
  const [t, people, { done, from }] = await Promise.all([
    getTranslations("co-organizers"),
    peopleOfProposal(actor, id, now()),
    searchParams,
  ]);
  if (!people) notFound();
  const said = ["joined", "named", "invited", "resent", "removed"].find((one) => one === done);
  return (
    <>
      <p className="mb-4">
        <a href={`/${locale}/my/proposals/${id}`}>{t("back")}</a>
      </p>
      <PageHeader kicker={people.title || people.reference || undefined} title={t("title")} lead={t("lead")} />
      {said && (
        <div className="mb-8 max-w-text">
          <Notice tone="good" title={t(`done.${said}`)} isAnswer />
        </div>
      )}
      <div className="max-w-text space-y-10">
        <section>
          <h2 className="mb-3 text-2xl">{t("organizers.title")}</h2>
          <OrganizerList organizers={people.organizers} mayInvite={people.mayInvite} locale={locale} />
          {people.mayInvite && <AddOrganizerForm proposalId={id} />}
        </section>
        <section>
          <h2 className="mb-3 text-2xl">{t("people.title")}</h2>
          <EditorList people={people} />
          {people.mayInvite && <InviteEditorForm proposalId={id} />}
        </section>
        {from === "form" && <LinkButton href={`/${locale}/propose/${id}/talk`}>{t("continue")}</LinkButton>}
      </div>
    </>
  );
}
