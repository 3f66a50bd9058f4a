import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AdministrationCrumbs } from "@/components/administration/crumbs";
import { OrganizationForm } from "@/components/organizations/organization-form";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import { isRecordId } from "@/lib/http/record-id";
import type { Locale } from "@/lib/i18n/locales";
import { findOrganizationAtDesk } from "@/lib/organizations/desk-queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.organizations.form");
  return { title: t("title") };
}

export default async function EditOrganizationPage({ params }: { params: Promise<{ locale: Locale; id: string }> }) {
  const { locale, id } = await params;
  const directory = `/${locale}/desk/organizations`;
  const actor = await requireActor(locale, `${directory}/${id}/edit`);
  const organization = isRecordId(id) ? await findOrganizationAtDesk(actor, id) : null;
  if (!organization || organization.mergedIntoId !== null || !can(actor, "organization.manage", null)) notFound();
  const t = await getTranslations("admin.organizations");
  return (
    <>
      <AdministrationCrumbs
        below={[
          { href: directory, text: t("title") },
          { href: `${directory}/${id}`, text: organization.name },
        ]}
      />
      <PageHeader title={t("form.title")} />
      <OrganizationForm organization={organization} />
    </>
  );
}
