import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SignOutEverywhere } from "@/components/auth/sign-out-everywhere";
import { AccountForm } from "@/components/people/account-form";
import { PageHeader } from "@/components/ui/page-header";
import { SummaryList } from "@/components/ui/summary-list";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { findAccount } from "@/lib/people/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.account");
  return { title: t("title") };
}

/** Who somebody is here: name, language, for whom they act, and the way out of all sessions. */
export default async function AccountPage({ params }: { params: Promise<{ locale: Locale }> }) {
  const { locale } = await params;
  const actor = await requireActor(locale, `/${locale}/my/account`);
  const [t, common, account] = await Promise.all([
    getTranslations("people.account"),
    getTranslations("common"),
    findAccount(actor.personId),
  ]);
  const acting = account.memberships.map(({ kind, verifiedAt, organization }) =>
    t(verifiedAt ? `acts.${kind}` : "acts.unverified", { organization: organization.name }),
  );
  return (
    <>
      <PageHeader title={t("title")} />
      <AccountForm name={account.name} language={account.locale} />
      <div className="my-10 max-w-text">
        <SummaryList
          empty={common("notStated")}
          rows={[
            { key: "email", term: t("email"), value: <bdi>{account.email}</bdi> },
            { key: "acts", term: t("actsFor"), value: acting.join("\n") || t("actsForNobody") },
          ]}
        />
      </div>
      <SignOutEverywhere />
    </>
  );
}
