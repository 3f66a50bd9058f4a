import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import { inOrder } from "@/lib/lists/read-list";
import { readPeopleFilters } from "@/lib/people/desk-filters";
import { whereOf } from "@/lib/people/desk-queries";
import { dateToDay } from "@/lib/time/plain-day";
import { type ExportColumn, type ExportRequest, type OpenedExport, openList } from "../export-list";

const read = (ids: string[]) =>
  db.person.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      name: true,
      email: true,
      suspendedAt: true,
      mergedIntoId: true,
      lastSignInAt: true,
      roleGrants: { select: { role: true } },
      memberships: { orderBy: { createdAt: "asc" }, select: { organization: { select: { name: true } } } },
    },
  });
type Row = Awaited<ReturnType<typeof read>>[number];

const roleWords = { secretariat: "secretariat", admin: "admin", workstream_lead: "workstream-lead" } as const;

const columns: readonly ExportColumn<Row>[] = [
  { heading: "exports.columns.name", value: ({ name }) => name },
  { heading: "exports.columns.email", value: ({ email }) => email },
  {
    heading: "exports.columns.organization",
    value: ({ memberships }) => memberships.map(({ organization }) => organization.name).join("; "),
  },
  {
    heading: "exports.columns.roles",
    value: ({ roleGrants }, t) => roleGrants.map(({ role }) => t(`audit.roles.${roleWords[role]}`)).join("; "),
  },
  {
    heading: "exports.columns.state",
    value: (row, t) => t(`exports.states.${row.mergedIntoId ? "merged" : row.suspendedAt ? "suspended" : "active"}`),
  },
  {
    heading: "exports.columns.lastSignIn",
    value: ({ lastSignInAt }) => lastSignInAt && { day: dateToDay(lastSignInAt) },
  },
];

/** The people of the portal, with the filters of their list. */
export async function exportPeople({ actor, query, locale }: ExportRequest): Promise<OpenedExport | null> {
  if (!can(actor, "person.list", null)) return null;
  const found = await db.person.findMany({
    where: whereOf(readPeopleFilters(query)),
    orderBy: [{ name: "asc" }, { email: "asc" }],
    select: { id: true },
  });
  const ids = found.map(({ id }) => id);
  return openList(locale, columns, ids, async (page) => inOrder(page, await read(page)));
}
