import { getLocale, getTranslations } from "next-intl/server";
import { type Column, Table } from "@/components/ui/table";
import type { OrganizationLine } from "@/lib/organizations/desk-queries";
import { OrganizationState } from "./organization-tags";

/** Organizations as lines: name, kind, and how much is on record of each. */
export async function OrganizationTable({ organizations }: { organizations: readonly OrganizationLine[] }) {
  const [t, reference, common, locale] = await Promise.all([
    getTranslations("admin.organizations"),
    getTranslations("reference"),
    getTranslations("common"),
    getLocale(),
  ]);
  const columns: Column<OrganizationLine>[] = [
    {
      key: "name",
      heading: t("columns.name"),
      cell: ({ id, name, acronym }) => (
        <a href={`/${locale}/desk/organizations/${id}`} className="font-semibold">
          <bdi>{acronym ? `${name} (${acronym})` : name}</bdi>
        </a>
      ),
    },
    {
      key: "kind",
      heading: t("columns.kind"),
      cell: ({ kind, category }) => (
        <>
          {reference(`organizationKinds.${kind}`)}
          {category && (
            <span className="block text-sm text-muted">{reference(`stakeholderCategories.${category}`)}</span>
          )}
        </>
      ),
    },
    {
      key: "people",
      heading: t("columns.people"),
      isNumber: true,
      cell: ({ _count }) => _count.memberships,
    },
    { key: "proposals", heading: t("columns.proposals"), isNumber: true, cell: ({ _count }) => _count.proposals },
    { key: "pledges", heading: t("columns.pledges"), isNumber: true, cell: ({ _count }) => _count.pledges },
    {
      key: "state",
      heading: t("columns.state"),
      cell: (organization) => <OrganizationState organization={organization} />,
    },
  ];
  return (
    <Table
      caption={t("title")}
      hideCaption
      columns={columns}
      rows={organizations}
      rowKey={({ id }) => id}
      scrollLabel={common("scrollTable", { caption: t("title") })}
    />
  );
}
