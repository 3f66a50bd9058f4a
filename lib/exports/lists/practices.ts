import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import { inOrder } from "@/lib/lists/read-list";
import { stateName } from "@/lib/reference/member-states";
import { deskScope } from "@/lib/talks/scope";
import { dateToDay } from "@/lib/time/plain-day";
import { type ExportColumn, type ExportRequest, type OpenedExport, openList } from "../export-list";

const read = (actor: ExportRequest["actor"], ids: string[]) =>
  db.practice.findMany({
    where: { AND: [{ talk: deskScope(actor) }, { id: { in: ids } }] },
    select: {
      id: true,
      title: true,
      status: true,
      implementer: true,
      objectives: true,
      countries: true,
      hubUrl: true,
      updatedAt: true,
      talk: { select: { title: true } },
    },
  });
type Row = Awaited<ReturnType<typeof read>>[number];

/** The desk's list of practices: those of the talks that this person runs. */
export async function exportPractices({ actor, locale }: ExportRequest): Promise<OpenedExport | null> {
  if (!can(actor, "desk.talks", null)) return null;
  const found = await db.practice.findMany({
    where: { talk: deskScope(actor) },
    orderBy: [{ status: "asc" }, { updatedAt: "desc" }, { id: "asc" }],
    select: { id: true },
  });
  const columns: ExportColumn<Row>[] = [
    { heading: "imports.fields.title", value: ({ title }) => title },
    { heading: "imports.fields.status", value: ({ status }, t) => t(`workflow.practice.${status}`) },
    { heading: "exports.columns.implementer", value: ({ implementer }) => implementer },
    { heading: "exports.columns.talk", value: ({ talk }) => talk?.title ?? null },
    { heading: "imports.fields.objectives", value: ({ objectives }) => objectives.join("; ") },
    {
      heading: "imports.fields.countries",
      value: ({ countries }) => countries.map((it) => stateName(it, locale)).join("; "),
    },
    { heading: "exports.columns.hubUrl", value: ({ hubUrl }) => hubUrl },
    { heading: "exports.columns.updated", value: ({ updatedAt }) => ({ day: dateToDay(updatedAt) }) },
  ];
  const ids = found.map(({ id }) => id);
  return openList(locale, columns, ids, async (page) => inOrder(page, await read(actor, page)));
}
