import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { AdministrationCrumbs } from "@/components/administration/crumbs";
import { DoneNotice } from "@/components/administration/done-notice";
import { RecordHistory } from "@/components/history/record-history";
import { OrganizationFacts } from "@/components/organizations/organization-facts";
import { OrganizationPanel } from "@/components/organizations/organization-panel";
import { OrganizationState } from "@/components/organizations/organization-tags";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/can";
import { historyOf } from "@/lib/audit/queries";
import { requireActor } from "@/lib/auth/current-actor";
import { isRecordId } from "@/lib/http/record-id";
import type { Locale } from "@/lib/i18n/locales";
import { findOrganizationAtDesk, organizationsLike } from "@/lib/organizations/desk-queries";

interface OrganizationPageProps {
  params: Promise<{ locale: Locale; id: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

const find = cache(async (locale: Locale, id: string) => {
  const actor = await requireActor(locale, `/${locale}/desk/organizations/${id}`);
  const organization = isRecordId(id) ? await findOrganizationAtDesk(actor, id) : null;
  return organization && { actor, organization };
});

export async function generateMetadata({ params }: OrganizationPageProps): Promise<Metadata> {
  const { locale, id } = await params;
  const found = await find(locale, id);
  return found ? { title: found.organization.name } : {};
}

export default async function OrganizationPage({ params, searchParams }: OrganizationPageProps) {
  const { locale, id } = await params;
  const found = await find(locale, id);
  if (!found) notFound();
  const { actor, organization } = found;
  const mayManage = organization.mergedIntoId === null && can(actor, "organization.manage", null);
  const [t, query, similar, history] = await Promise.all([
    getTranslations("admin.organizations"),
    searchParams,
    mayManage ? organizationsLike(organization) : [],
    historyOf("organization", organization.id, ...organization.mergedFrom.map((one) => one.id)),
  ]);
  const steps = ["create", "edit", "verify", "suspend", "lift", "merge"];
  return (
    <>
      <AdministrationCrumbs below={[{ href: `/${locale}/desk/organizations`, text: t("title") }]} />
      <DoneNotice done={query.done} answers={Object.fromEntries(steps.map((step) => [step, t(`done.${step}`)]))} />
      <PageHeader title={<bdi>{organization.name}</bdi>} kicker={organization.acronym}>
        <OrganizationState organization={organization} />
      </PageHeader>
      <div className="space-y-8">
        <OrganizationFacts organization={organization} />
        {mayManage && <OrganizationPanel organization={organization} similar={similar} />}
        <section>
          <h2 className="mb-4 text-2xl">{t("history")}</h2>
          <RecordHistory entries={history} />
        </section>
      </div>
    </>
  );
}
