import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TalkTabs } from "@/components/talks-desk/talk-tabs";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { isSignedIn } from "@/lib/access/actor";
import { currentActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { deskTalkHead } from "@/lib/talks/desk-talk";

interface TalkLayoutProps {
  params: Promise<{ locale: Locale; slug: string }>;
  children: ReactNode;
}

/** The frame around every part of a talk at the desk: where we are, the talk's name as the page's heading, the tabs. */
export default async function TalkLayout({ params, children }: TalkLayoutProps) {
  const { locale, slug } = await params;
  const base = `/${locale}/desk/talks/${slug}`;
  const actor = await currentActor();
  // The page sends visitors to sign in, and back to its own address.
  if (!isSignedIn(actor)) return children;
  const talk = await deskTalkHead(actor, slug);
  if (!talk) notFound();
  const [t, common, desk] = await Promise.all([
    getTranslations("talks"),
    getTranslations("common"),
    getTranslations("navigation"),
  ]);
  return (
    <>
      <Breadcrumbs
        label={common("youAreHere")}
        crumbs={[
          { href: `/${locale}/desk`, text: desk("desk") },
          { href: `/${locale}/desk/talks`, text: t("desk.title") },
        ]}
      />
      <PageHeader title={talk.title} dir="auto">
        {talk.example && <Tag>{common("example")}</Tag>}
        {talk.chathamHouse && <Tag tone="warn">{t("closedTalk")}</Tag>}
        <a href={`/${locale}/talks/${slug}`}>{t("desk.publicPage")}</a>
      </PageHeader>
      <TalkTabs
        label={t("desk.tabs.label")}
        tabs={[
          { href: base, text: t("desk.tabs.overview") },
          { href: `${base}/concept-note`, text: t("desk.tabs.conceptNote") },
          { href: `${base}/registrations`, text: t("desk.tabs.registrations") },
          { href: `${base}/questions`, text: t("desk.tabs.questions") },
          { href: `${base}/report`, text: t("desk.tabs.report") },
          { href: `${base}/follow-up`, text: t("desk.tabs.followUp") },
          { href: `${base}/translations`, text: t("desk.tabs.translations") },
          { href: `${base}/history`, text: t("desk.tabs.history") },
        ]}
      />
      {children}
    </>
  );
}
