import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import { followUpsVisibleTo } from "@/lib/follow-ups/scope";
import { inOrder } from "@/lib/lists/read-list";
import { dateToDay } from "@/lib/time/plain-day";
import { type ExportColumn, type ExportRequest, type OpenedExport, openList } from "../export-list";

const read = (actor: ExportRequest["actor"], ids: string[]) =>
  db.followUp.findMany({
    where: { AND: [followUpsVisibleTo(actor), { id: { in: ids } }] },
    select: {
      id: true,
      kind: true,
      status: true,
      title: true,
      dueOn: true,
      closingNote: true,
      owner: { select: { name: true, email: true } },
      talk: { select: { title: true } },
    },
  });
type Row = Awaited<ReturnType<typeof read>>[number];

/** What remains of the talks that this person sees, or of one of them (`talk`: its address). */
export async function exportFollowUps({ actor, query, locale }: ExportRequest): Promise<OpenedExport | null> {
  if (!can(actor, "desk.talks", null)) return null;
  const ofTalk = typeof query.talk === "string" ? { talk: { slug: query.talk } } : {};
  const found = await db.followUp.findMany({
    where: { AND: [followUpsVisibleTo(actor), ofTalk] },
    orderBy: [{ status: "asc" }, { dueOn: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  const columns: ExportColumn<Row>[] = [
    { heading: "exports.columns.talk", value: ({ talk }) => talk.title },
    { heading: "imports.fields.kind", value: ({ kind }, t) => t(`follow-ups.kind.${kind}`) },
    { heading: "imports.fields.title", value: ({ title }) => title },
    { heading: "imports.fields.status", value: ({ status }, t) => t(`workflow.followUp.${status}`) },
    { heading: "follow-ups.note.dueOn", value: ({ dueOn }) => ({ day: dateToDay(dueOn) }) },
    { heading: "follow-ups.note.owner", value: ({ owner }) => owner.name || owner.email },
    { heading: "exports.columns.note", value: ({ closingNote }) => closingNote },
  ];
  const ids = found.map(({ id }) => id);
  return openList(locale, columns, ids, async (page) => inOrder(page, await read(actor, page)));
}
