import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SubscribeForm } from "@/components/subscriptions/subscribe-form";
import { TalkTitle } from "@/components/talks/talk-title";
import { PageHeader } from "@/components/ui/page-header";
import type { Locale } from "@/lib/i18n/locales";
import { followTalkAction } from "@/lib/subscriptions/actions";
import { findPublicTalk } from "@/lib/talks/public-queries";
import { now } from "@/lib/time/clock";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("subscriptions");
  return { title: t("ofTalk") };
}

/** Subscribe to one talk by mail. */
export default async function FollowTalkPage({ params }: { params: Promise<{ locale: Locale; slug: string }> }) {
  const { locale, slug } = await params;
  const [t, talk] = await Promise.all([getTranslations("subscriptions"), findPublicTalk(slug, now())]);
  if (!talk) notFound();
  return (
    <div className="max-w-text space-y-6">
      <PageHeader title={t("ofTalk")} lead={<TalkTitle talk={talk} />}>
        <a href={`/${locale}/talks/${slug}`}>{t("backToTalk")}</a>
      </PageHeader>
      <p>{t("lead")}</p>
      <SubscribeForm action={followTalkAction} to={{ slug }} />
    </div>
  );
}
