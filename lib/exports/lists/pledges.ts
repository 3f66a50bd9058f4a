import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import { inOrder } from "@/lib/lists/read-list";
import { whereOf } from "@/lib/pledges/queries";
import { pledgesVisibleTo } from "@/lib/pledges/scope";
import { pledgeStates } from "@/lib/pledges/workflow";
import { dateToDay } from "@/lib/time/plain-day";
import { type ExportColumn, type ExportRequest, type OpenedExport, openList } from "../export-list";

const read = (actor: ExportRequest["actor"], ids: string[]) =>
  db.pledge.findMany({
    where: { AND: [pledgesVisibleTo(actor), { id: { in: ids } }] },
    select: {
      id: true,
      reference: true,
      title: true,
      status: true,
      forms: true,
      objectives: true,
      updatedAt: true,
      organization: { select: { name: true } },
      updates: { orderBy: { reportedOn: "desc" }, take: 1, select: { reportedOn: true } },
    },
  });
type Row = Awaited<ReturnType<typeof read>>[number];

const columns: readonly ExportColumn<Row>[] = [
  { heading: "exports.columns.reference", value: ({ reference }) => reference },
  { heading: "imports.fields.title", value: ({ title }) => title },
  { heading: "imports.fields.status", value: ({ status }, t) => t(`workflow.pledge.${status}`) },
  { heading: "exports.columns.organization", value: ({ organization }) => organization.name },
  {
    heading: "exports.columns.forms",
    value: ({ forms }, t) => forms.map((it) => t(`reference.pledgeForms.${it}`)).join("; "),
  },
  { heading: "imports.fields.objectives", value: ({ objectives }) => objectives.join("; ") },
  {
    heading: "exports.columns.lastReported",
    value: ({ updates: [last] }) => (last ? { day: dateToDay(last.reportedOn) } : null),
  },
  { heading: "exports.columns.updated", value: ({ updatedAt }) => ({ day: dateToDay(updatedAt) }) },
];

/** The desk's list of pledges; `state` as in its address, "submitted" where it names none. */
export async function exportPledges({ actor, query, locale }: ExportRequest): Promise<OpenedExport | null> {
  if (!can(actor, "desk.talks", null)) return null;
  const status = query.state === "all" ? undefined : (pledgeStates.find((it) => it === query.state) ?? "submitted");
  const found = await db.pledge.findMany({
    where: { AND: [pledgesVisibleTo(actor), whereOf({ status })] },
    orderBy: [{ status: "asc" }, { updatedAt: "desc" }, { id: "asc" }],
    select: { id: true },
  });
  const ids = found.map(({ id }) => id);
  return openList(locale, columns, ids, async (page) => inOrder(page, await read(actor, page)));
}
