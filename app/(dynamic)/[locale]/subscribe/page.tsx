import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { followedWords } from "@/components/subscriptions/followed-words";
import { SubscribeForm } from "@/components/subscriptions/subscribe-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { Locale } from "@/lib/i18n/locales";
import { followCalendarAction } from "@/lib/subscriptions/actions";
import { readFollowedFilter, storedQuery } from "@/lib/subscriptions/filter";
import { workstreamTitle } from "@/lib/subscriptions/queries";

interface SubscribePageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("subscriptions");
  return { title: t("ofCalendar") };
}

/** Subscribe by mail to the calendar, as far as the filters of the address go. */
export default async function SubscribePage({ params, searchParams }: SubscribePageProps) {
  const [{ locale }, query, t] = await Promise.all([params, searchParams, getTranslations("subscriptions")]);
  const { filter, left } = readFollowedFilter(query);
  const follows = await followedWords({ talk: null, filter, workstream: await workstreamTitle(filter.workstream) });
  const stored = storedQuery(filter);
  return (
    <div className="max-w-text space-y-6">
      <PageHeader title={t("ofCalendar")} lead={t("leadCalendar")} />
      {left.length > 0 && <Notice tone="warn">{t("left")}</Notice>}
      <div className="border-s-4 border-accent ps-4">
        <p>{t("youFollow")}</p>
        <p className="text-lg font-semibold wrap-anywhere">
          <bdi>{follows}</bdi>
        </p>
      </div>
      <p>
        {stored === "" ? (
          <>
            {t("chooseFilters")} <a href={`/${locale}/calendar`}>{t("toCalendar")}</a>
          </>
        ) : (
          <a href={`/${locale}/calendar?${stored}`}>{t("changeFilters")}</a>
        )}
      </p>
      <SubscribeForm action={followCalendarAction} to={{ query: stored }} />
      <p>
        {t("programs")} <a href={`/calendar.ics${stored && `?${stored}`}`}>{t("openInProgram")}</a>
      </p>
    </div>
  );
}
