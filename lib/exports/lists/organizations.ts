import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import { inOrder } from "@/lib/lists/read-list";
import { readOrganizationFilters } from "@/lib/organizations/desk-filters";
import { whereOf } from "@/lib/organizations/desk-queries";
import { isCountryCode, stateName } from "@/lib/reference/member-states";
import { type ExportColumn, type ExportRequest, type OpenedExport, openList } from "../export-list";

const read = (ids: string[]) =>
  db.organization.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      name: true,
      acronym: true,
      kind: true,
      category: true,
      country: true,
      unverified: true,
      suspendedAt: true,
      mergedIntoId: true,
    },
  });
type Row = Awaited<ReturnType<typeof read>>[number];

function stateOf({ mergedIntoId, suspendedAt, unverified }: Row): string {
  if (mergedIntoId) return "merged";
  if (suspendedAt) return "suspended";
  return unverified ? "unverified" : "active";
}

/** The directory of organizations, with the filters of its list. */
export async function exportOrganizations({ actor, query, locale }: ExportRequest): Promise<OpenedExport | null> {
  if (!can(actor, "organization.list", null)) return null;
  const found = await db.organization.findMany({
    where: whereOf(readOrganizationFilters(query)),
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  const columns: ExportColumn<Row>[] = [
    { heading: "exports.columns.name", value: ({ name }) => name },
    { heading: "exports.columns.acronym", value: ({ acronym }) => acronym },
    { heading: "imports.fields.kind", value: ({ kind }, t) => t(`reference.organizationKinds.${kind}`) },
    {
      heading: "exports.columns.category",
      value: ({ category }, t) => category && t(`reference.stakeholderCategories.${category}`),
    },
    {
      heading: "exports.columns.country",
      value: ({ country }) => (isCountryCode(country) ? stateName(country, locale) : null),
    },
    { heading: "exports.columns.state", value: (row, t) => t(`exports.states.${stateOf(row)}`) },
  ];
  const ids = found.map(({ id }) => id);
  return openList(locale, columns, ids, async (page) => inOrder(page, await read(page)));
}
