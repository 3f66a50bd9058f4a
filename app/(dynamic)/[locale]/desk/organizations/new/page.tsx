import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AdministrationCrumbs } from "@/components/administration/crumbs";
import { OrganizationForm } from "@/components/organizations/organization-form";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";

interface NewPageProps {
  params: Promise<{ locale: Locale }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.organizations.new");
  return { title: t("title") };
}

export default async function NewOrganizationPage({ params }: NewPageProps) {
  const { locale } = await params;
  const path = `/${locale}/desk/organizations`;
  const actor = await requireActor(locale, `${path}/new`);
  if (!can(actor, "organization.manage", null)) notFound();
  const t = await getTranslations("admin.organizations");
  return (
    <>
      <AdministrationCrumbs below={[{ href: path, text: t("title") }]} />
      <PageHeader title={t("new.title")} lead={t("new.lead")} />
      <OrganizationForm />
    </>
  );
}
