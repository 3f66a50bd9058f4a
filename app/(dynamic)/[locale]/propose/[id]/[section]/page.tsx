import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ChangesRequested } from "@/components/proposals/changes-requested";
import { SavedDates } from "@/components/proposals/saved-dates";
import { SectionFields } from "@/components/proposals/section-fields";
import { SectionForm } from "@/components/proposals/section-form";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { formChoices, readOwnProposal } from "@/lib/proposals/queries";
import { isSection, sections } from "@/lib/proposals/sections";
import { SectionHelp } from "./section-help";

interface SectionPageProps {
  params: Promise<{ locale: Locale; id: string; section: string }>;
  searchParams: Promise<{ from?: string | string[]; saved?: string | string[] }>;
}

export async function generateMetadata({ params }: SectionPageProps): Promise<Metadata> {
  const { section } = await params;
  const t = await getTranslations("proposals.sections");
  return isSection(section) ? { title: t(section) } : {};
}

/** One page of the proposal form. */
export default async function SectionPage({ params, searchParams }: SectionPageProps) {
  const { locale, id, section } = await params;
  if (!isSection(section)) notFound();
  const actor = await requireActor(locale, `/${locale}/propose/${id}/${section}`);
  const [proposal, choices] = await Promise.all([readOwnProposal(actor, id), formChoices(actor)]);
  if (!proposal) notFound();
  if (!can(actor, "proposal.edit", proposal)) redirect(`/${locale}/my/proposals/${id}`);
  const { from, saved } = await searchParams;
  const t = await getTranslations("proposals");
  const position = { current: sections.indexOf(section) + 1, total: sections.length };
  return (
    <>
      <p className="mb-4">
        <a href={`/${locale}/propose/${id}`}>{t("tasks.backToTasks")}</a>
      </p>
      <PageHeader kicker={t("form.step", position)} title={t(`sections.${section}`)} lead={t("form.draftNote")} />
      {saved === "dates" && (
        <SavedDates dates={proposal.content.preferredDates} href={`/${locale}/propose/${id}/dates`} locale={locale} />
      )}
      <ChangesRequested proposal={proposal} locale={locale} />
      <SectionForm
        proposal={proposal}
        personId={actor.personId}
        section={section}
        locale={locale}
        fromCheck={from === "check"}
      >
        <SectionFields section={section} content={proposal.content} choices={choices} locale={locale} />
      </SectionForm>
      <div className="mt-10 max-w-text">
        <SectionHelp
          section={section}
          proposal={proposal}
          actor={actor}
          locale={locale}
          datesSaved={saved === "dates"}
        />
      </div>
    </>
  );
}
