import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { TalkTitle } from "@/components/talks/talk-title";
import { PageHeader } from "@/components/ui/page-header";
import type { Locale } from "@/lib/i18n/locales";
import { talkToRegisterFor } from "@/lib/registrations/queries";
import { confirmationHours } from "@/lib/registrations/schema";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("registrations");
  return { title: t("sent.title") };
}

/** The same for every address, registered before or not: the page tells nobody who else takes part. */
export default async function RegistrationSentPage({ params }: { params: Promise<{ locale: Locale; slug: string }> }) {
  const { locale, slug } = await params;
  const [t, talk] = await Promise.all([getTranslations("registrations"), talkToRegisterFor(slug)]);
  if (!talk) notFound();
  return (
    <div className="max-w-text space-y-4">
      <PageHeader title={t("sent.title")} lead={<TalkTitle talk={talk} />} />
      <p>{t("sent.text", { hours: confirmationHours })}</p>
      <p>{t("sent.noLetter")}</p>
      <p>
        <a href={`/${locale}/talks/${slug}`}>{t("backToTalk")}</a>
      </p>
    </div>
  );
}
