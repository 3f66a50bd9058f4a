import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AdministrationCrumbs } from "@/components/administration/crumbs";
import { FilterForm, FilterWords } from "@/components/lists/filter-fields";
import { MergeOrganizationsForm } from "@/components/organizations/merge-organizations-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import { isRecordId } from "@/lib/http/record-id";
import type { Locale } from "@/lib/i18n/locales";
import { readOrganizationFilters } from "@/lib/organizations/desk-filters";
import {
  findOrganizationAtDesk,
  listOrganizations,
  type OrganizationAtDesk,
  referencesOfOrganization,
} from "@/lib/organizations/desk-queries";

interface MergePageProps {
  params: Promise<{ locale: Locale; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.organizations.merge");
  return { title: t("title") };
}

/** First the other record is looked for, then both are shown side by side before anything moves. */
export default async function MergeOrganizationPage({ params, searchParams }: MergePageProps) {
  const { locale, id } = await params;
  const directory = `/${locale}/desk/organizations`;
  const path = `${directory}/${id}/merge`;
  const actor = await requireActor(locale, path);
  const query = await searchParams;
  const filters = readOrganizationFilters(query);
  const [first, second, found] = await Promise.all([
    isRecordId(id) ? findOrganizationAtDesk(actor, id) : null,
    isRecordId(query.with) && query.with !== id ? findOrganizationAtDesk(actor, query.with) : null,
    filters.words === "" ? null : listOrganizations(actor, filters),
  ]);
  if (!first || first.mergedIntoId !== null || !can(actor, "organization.manage", null)) notFound();
  const [t, people] = await Promise.all([
    getTranslations("admin.organizations"),
    getTranslations("admin.people.filters"),
  ]);
  const others = (found?.organizations ?? []).filter((one) => one.id !== first.id);
  return (
    <>
      <AdministrationCrumbs
        below={[
          { href: directory, text: t("title") },
          { href: `${directory}/${id}`, text: first.name },
        ]}
      />
      <PageHeader title={t("merge.title")} lead={t("merge.lead", { organization: first.name })} />
      {second && second.mergedIntoId === null ? (
        <MergeOrganizationsForm first={await asCandidate(first)} second={await asCandidate(second)} />
      ) : (
        <>
          <FilterForm path={path} label={t("merge.search")} apply={people("apply")} clear={people("clear")}>
            <FilterWords label={t("merge.words")} value={filters.words} />
          </FilterForm>
          {found && others.length === 0 && <EmptyState title={t("none")} />}
          <ul className="space-y-2">
            {others.map((one) => (
              <li key={one.id}>
                <a href={`${path}?with=${one.id}`}>
                  <bdi>{one.name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

async function asCandidate({ id, version, name }: OrganizationAtDesk) {
  return { id, version, name, counts: await referencesOfOrganization(id) };
}
