import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { DraftLinks } from "@/components/proposals/draft-links";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { isSignedIn } from "@/lib/access/actor";
import { currentActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { createProposalAction } from "@/lib/proposals/actions";
import { answerWithinDays } from "@/lib/proposals/next-step";
import { unfinishedDrafts } from "@/lib/proposals/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("proposals.start");
  return { title: t("title"), description: t("lead") };
}

/** What a talk is, who may propose one, and the way in. */
export default async function ProposePage({ params }: { params: Promise<{ locale: Locale }> }) {
  const { locale } = await params;
  const t = await getTranslations("proposals.start");
  const actor = await currentActor();
  const drafts = await unfinishedDrafts(actor);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="prose">
        <h2>{t("whatTitle")}</h2>
        <p>{t("what")}</p>
        <p>{t("promises")}</p>
        <h2>{t("whoTitle")}</h2>
        <p>{t("who")}</p>
        <h2>{t("needTitle")}</h2>
        <ul>
          {(["organizers", "talk", "scope", "dates", "format"] as const).map((part) => (
            <li key={part}>{t(`need.${part}`)}</li>
          ))}
        </ul>
        <h2>{t("howTitle")}</h2>
        <ol>
          {(["draft", "submit", "answer", "talk"] as const).map((part) => (
            <li key={part}>{t(`how.${part}`, { days: answerWithinDays })}</li>
          ))}
        </ol>
      </div>
      <div className="mt-8 max-w-text space-y-6">
        {drafts.length > 0 && <DraftLinks drafts={drafts} locale={locale} />}
        {isSignedIn(actor) ? (
          <ActionForm action={createProposalAction}>
            <SubmitButton kind={drafts.length > 0 ? "secondary" : "primary"}>
              {t(drafts.length > 0 ? "beginAnother" : "begin")}
            </SubmitButton>
          </ActionForm>
        ) : (
          <div className="space-y-3">
            <LinkButton href={`/${locale}/sign-in?callback=${encodeURIComponent(`/${locale}/propose`)}`}>
              {t("signInFirst")}
            </LinkButton>
            <p className="text-muted">{t("signInNote")}</p>
          </div>
        )}
      </div>
    </>
  );
}
