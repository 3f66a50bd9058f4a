import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AdministrationCrumbs } from "@/components/administration/crumbs";
import { ExportLinks } from "@/components/lists/export-links";
import { OrganizationFilterForm } from "@/components/organizations/organization-filters";
import { OrganizationTable } from "@/components/organizations/organization-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PageLinks } from "@/components/ui/page-links";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { organizationQuery, readOrganizationFilters } from "@/lib/organizations/desk-filters";
import { listOrganizations, organizationsPerPage } from "@/lib/organizations/desk-queries";

interface OrganizationsPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.organizations");
  return { title: t("title") };
}

export default async function OrganizationsPage({ params, searchParams }: OrganizationsPageProps) {
  const { locale } = await params;
  const path = `/${locale}/desk/organizations`;
  const actor = await requireActor(locale, path);
  const filters = readOrganizationFilters(await searchParams);
  const found = await listOrganizations(actor, filters);
  if (!found) notFound();
  const t = await getTranslations("admin.organizations");
  return (
    <>
      <AdministrationCrumbs />
      <PageHeader title={t("title")} lead={t("lead")}>
        {can(actor, "organization.manage", null) && <LinkButton href={`${path}/new`}>{t("new.title")}</LinkButton>}
      </PageHeader>
      <OrganizationFilterForm path={path} filters={filters} />
      <p className="mb-3" role="status">
        {t("count", { count: found.total })}
      </p>
      {found.organizations.length > 0 ? (
        <OrganizationTable organizations={found.organizations} />
      ) : (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      )}
      <PageLinks
        page={filters.page}
        perPage={organizationsPerPage}
        total={found.total}
        path={path}
        query={organizationQuery(filters)}
      />
      <ExportLinks list="organizations" query={organizationQuery(filters)} />
    </>
  );
}
