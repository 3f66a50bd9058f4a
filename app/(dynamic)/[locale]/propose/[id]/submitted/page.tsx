import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NextStepText } from "@/components/proposals/next-step-text";
import { ConfirmationPanel } from "@/components/ui/confirmation-panel";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { readOwnProposal } from "@/lib/proposals/queries";

interface SubmittedPageProps {
  params: Promise<{ locale: Locale; id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("proposals.submitted");
  return { title: t("title") };
}

/** The receipt on the screen: the reference to keep, and what happens next. */
export default async function SubmittedPage({ params }: SubmittedPageProps) {
  const { locale, id } = await params;
  const actor = await requireActor(locale, `/${locale}/propose/${id}/submitted`);
  const proposal = await readOwnProposal(actor, id);
  if (!proposal) notFound();
  if (proposal.status !== "submitted") redirect(`/${locale}/my/proposals/${id}`);
  const t = await getTranslations("proposals.submitted");
  return (
    <>
      <ConfirmationPanel title={t(proposal.versions.length > 1 ? "again" : "title")}>
        <p>
          {t("reference")}
          <strong className="block text-2xl">{proposal.reference}</strong>
        </p>
      </ConfirmationPanel>
      <div className="prose">
        <p>{t("mail", { email: proposal.authorEmail })}</p>
        <h2>{t("nextTitle")}</h2>
        <p>
          <NextStepText proposal={proposal} locale={locale} length="sentence" /> {t("next")}
        </p>
        <p>{t("nextCalendar")}</p>
        <p>
          <a href={`/${locale}/my/proposals/${id}`}>{t("follow")}</a>
        </p>
        <p>
          <a href={`/${locale}/my/proposals`}>{t("all")}</a>
        </p>
      </div>
    </>
  );
}
