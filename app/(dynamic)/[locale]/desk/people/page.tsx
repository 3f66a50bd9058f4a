import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AdministrationCrumbs } from "@/components/administration/crumbs";
import { ExportLinks } from "@/components/lists/export-links";
import { PeopleFilterForm } from "@/components/people/people-filters";
import { PeopleTable } from "@/components/people/people-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PageLinks } from "@/components/ui/page-links";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { peopleQuery, readPeopleFilters } from "@/lib/people/desk-filters";
import { listPeople, peoplePerPage } from "@/lib/people/desk-queries";

interface PeoplePageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.people");
  return { title: t("title") };
}

export default async function PeoplePage({ params, searchParams }: PeoplePageProps) {
  const { locale } = await params;
  const path = `/${locale}/desk/people`;
  const actor = await requireActor(locale, path);
  const filters = readPeopleFilters(await searchParams);
  const found = await listPeople(actor, filters);
  if (!found) notFound();
  const t = await getTranslations("admin.people");
  return (
    <>
      <AdministrationCrumbs />
      <PageHeader title={t("title")} lead={t("lead")}>
        {can(actor, "person.invite", null) && <LinkButton href={`${path}/invite`}>{t("invite.title")}</LinkButton>}
      </PageHeader>
      <PeopleFilterForm path={path} filters={filters} />
      <p className="mb-3" role="status">
        {t("count", { count: found.total })}
      </p>
      {found.people.length > 0 ? (
        <PeopleTable people={found.people} />
      ) : (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      )}
      <ExportLinks list="people" query={peopleQuery(filters)} />
      <PageLinks
        page={filters.page}
        perPage={peoplePerPage}
        total={found.total}
        path={path}
        query={peopleQuery(filters)}
      />
    </>
  );
}
