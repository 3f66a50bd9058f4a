import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DecisionTable } from "@/components/decisions/decision-table";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import { announcedIn } from "@/lib/decisions/queries";
import type { Locale } from "@/lib/i18n/locales";

interface AnnouncedPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ batch?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("decisions.announced");
  return { title: t("title") };
}

/** What became of an announcement: what is announced, and what is still held and why. */
export default async function AnnouncedPage({ params, searchParams }: AnnouncedPageProps) {
  const { locale } = await params;
  const path = `/${locale}/desk/decisions`;
  const actor = await requireActor(locale, path);
  const { batch } = await searchParams;
  const found =
    can(actor, "desk.decisions", null) && typeof batch === "string" ? await announcedIn(actor, batch) : null;
  if (!found) notFound();
  const [t, common] = await Promise.all([getTranslations("decisions"), getTranslations("common")]);
  const { announced, refused } = found;
  return (
    <>
      <Breadcrumbs label={common("youAreHere")} crumbs={[{ href: path, text: t("list.title") }]} />
      <PageHeader title={t("announced.title")} />
      <div className="mb-8 max-w-text space-y-4">
        <Notice
          tone={announced.length > 0 ? "good" : "info"}
          title={t("announced.done", { count: announced.length })}
          isAnswer
        />
        {refused.length > 0 && (
          <Notice tone="bad" title={t("announced.refused", { count: refused.length })}>
            {t("announced.refusedText")}
          </Notice>
        )}
      </div>
      {refused.length > 0 && (
        <DecisionTable rows={refused} locale={locale} caption={t("announced.stillHeld")} withLetters />
      )}
      {announced.length > 0 && <DecisionTable rows={announced} locale={locale} caption={t("announced.title")} />}
      <p className="mt-6">
        <a href={path}>{t("confirm.back")}</a>
      </p>
    </>
  );
}
