import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SubscriptionList } from "@/components/subscriptions/subscription-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { Locale } from "@/lib/i18n/locales";
import { subscriptionsBehindLink } from "@/lib/subscriptions/queries";
import { now } from "@/lib/time/clock";

interface ManagePageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ token?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("subscriptions");
  // The address holds a token, so no page is told of it. "no-referrer" would take the origin from the form's POST too.
  return { title: t("manage.title"), referrer: "strict-origin", robots: { index: false } };
}

/** Everything that a subscriber is told of, by the link of any letter; each can be ended here. */
export default async function ManageSubscriptionsPage({ params, searchParams }: ManagePageProps) {
  const [{ locale }, { token }, t] = await Promise.all([params, searchParams, getTranslations("subscriptions")]);
  const text = typeof token === "string" ? token : "";
  const subscriptions = await subscriptionsBehindLink(text, now());
  return (
    <div className="max-w-text space-y-4">
      <PageHeader title={t("manage.title")} />
      {subscriptions === null && <Notice tone="warn">{t("linkGone")}</Notice>}
      {subscriptions?.length === 0 && (
        <>
          <p role="status">{t("manage.none")}</p>
          <p>
            <a href={`/${locale}/subscribe`}>{t("manage.again")}</a>
          </p>
        </>
      )}
      {subscriptions && subscriptions.length > 0 && <SubscriptionList subscriptions={subscriptions} token={text} />}
    </div>
  );
}
