import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { confirmationDays } from "@/lib/subscriptions/schema";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("subscriptions");
  return { title: t("sent.title"), robots: { index: false } };
}

/** The same for every address, subscribed before or not: the page tells nobody who else is told. */
export default async function SubscriptionSentPage() {
  const t = await getTranslations("subscriptions.sent");
  return (
    <div className="max-w-text space-y-4">
      <PageHeader title={t("title")} />
      <p>{t("text", { days: confirmationDays })}</p>
      <p>{t("noLetter")}</p>
    </div>
  );
}
