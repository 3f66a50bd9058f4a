import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AdministrationCrumbs } from "@/components/administration/crumbs";
import { FilterForm, FilterWords } from "@/components/lists/filter-fields";
import { MergePeopleForm } from "@/components/people/merge-people-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import { isRecordId } from "@/lib/http/record-id";
import type { Locale } from "@/lib/i18n/locales";
import { readPeopleFilters } from "@/lib/people/desk-filters";
import { findPersonAtDesk, listPeople, type PersonAtDesk, referencesOfPerson } from "@/lib/people/desk-queries";

interface MergePageProps {
  params: Promise<{ locale: Locale; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.people.merge");
  return { title: t("title") };
}

/** First the other record is looked for, then both are shown side by side before anything moves. */
export default async function MergePersonPage({ params, searchParams }: MergePageProps) {
  const { locale, id } = await params;
  const people = `/${locale}/desk/people`;
  const path = `${people}/${id}/merge`;
  const actor = await requireActor(locale, path);
  const query = await searchParams;
  const filters = readPeopleFilters(query);
  const [first, second, found] = await Promise.all([
    isRecordId(id) ? findPersonAtDesk(actor, id) : null,
    isRecordId(query.with) && query.with !== id ? findPersonAtDesk(actor, query.with) : null,
    filters.words === "" ? null : listPeople(actor, filters),
  ]);
  if (!first || first.mergedIntoId !== null || first.id === actor.personId) notFound();
  const t = await getTranslations("admin.people");
  const staff = first.roleGrants.length > 0 || (second?.roleGrants.length ?? 0) > 0;
  const others = (found?.people ?? []).filter((one) => one.id !== first.id && one.id !== actor.personId);
  return (
    <>
      <AdministrationCrumbs
        below={[
          { href: people, text: t("title") },
          { href: `${people}/${id}`, text: first.name || first.email },
        ]}
      />
      <PageHeader title={t("merge.title")} lead={t("merge.lead", { person: first.name || first.email })} />
      {second && second.mergedIntoId === null ? (
        can(actor, "person.merge", { stays: first, goes: second, staff }) ? (
          <MergePeopleForm first={await asCandidate(first)} second={await asCandidate(second)} />
        ) : (
          <EmptyState title={t("merge.needsAdmin")} />
        )
      ) : (
        <>
          <FilterForm path={path} label={t("merge.search")} apply={t("filters.apply")} clear={t("filters.clear")}>
            <FilterWords label={t("merge.words")} value={filters.words} />
          </FilterForm>
          {found && others.length === 0 && <EmptyState title={t("none")} />}
          <ul className="space-y-2">
            {others.map((one) => (
              <li key={one.id}>
                <a href={`${path}?with=${one.id}`}>
                  <bdi>{one.name || one.email}</bdi>
                </a>{" "}
                <bdi className="text-muted">{one.email}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

async function asCandidate({ id, version, name, email }: PersonAtDesk) {
  return { id, version, name, email, counts: await referencesOfPerson(id) };
}
