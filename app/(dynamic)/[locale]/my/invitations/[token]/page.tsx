import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InvitationAnswer } from "@/components/invitations/invitation-answer";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { readInvitation } from "@/lib/invitations/queries";
import { now } from "@/lib/time/clock";

interface InvitationPageProps {
  params: Promise<{ locale: Locale; token: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("co-organizers.invitation");
  return { title: t("title"), robots: { index: false } };
}

/** Where the letter of an invitation leads. Says nothing of the proposal to anybody but the invited address. */
export default async function InvitationPage({ params }: InvitationPageProps) {
  const { locale, token } = await params;
  const path = `/${locale}/my/invitations/${token}`;
  const actor = await requireActor(locale, path);
  const [t, states, invitation] = await Promise.all([
    getTranslations("co-organizers.invitation"),
    getTranslations("co-organizers.states"),
    readInvitation(actor, decodeURIComponent(token), now()),
  ]);
  if (invitation.is === "unknown") {
    return (
      <>
        <PageHeader title={t("title")} />
        <div className="max-w-text">
          <Notice tone="warn" title={states("unknown")} />
        </div>
      </>
    );
  }
  if (invitation.is === "foreign") {
    const masked = invitation.maskedEmail;
    return (
      <>
        <PageHeader title={t("foreignTitle")} />
        <div className="max-w-text space-y-4">
          <p className="wrap-anywhere">{t("foreign", { masked, email: actor.email ?? "" })}</p>
          <p>{t("foreignNext", { masked })}</p>
          <p>
            <a href={`/${locale}/sign-in?callback=${encodeURIComponent(path)}`}>{t("signInOther")}</a>
          </p>
        </div>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t(invitation.kind === "organizer" ? "headingOrganizer" : "headingEditor")} />
      <InvitationAnswer invitation={invitation} token={token} locale={locale} />
    </>
  );
}
