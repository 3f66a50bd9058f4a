import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import { inOrder } from "@/lib/lists/read-list";
import { deskScope } from "@/lib/talks/scope";
import { dateToDay } from "@/lib/time/plain-day";
import { type ExportColumn, type ExportRequest, type OpenedExport, openList } from "../export-list";

const read = (talkId: string, ids: string[]) =>
  db.question.findMany({
    where: { talkId, id: { in: ids } },
    select: { id: true, status: true, body: true, locale: true, askerName: true, answer: true, createdAt: true },
  });
type Row = Awaited<ReturnType<typeof read>>[number];

/** The questions to one talk (`talk`: its address), for those who run it. */
export async function exportQuestions({ actor, query, locale }: ExportRequest): Promise<OpenedExport | null> {
  const slug = typeof query.talk === "string" ? query.talk : "";
  const talk = await db.talk.findFirst({
    where: { AND: [{ slug }, deskScope(actor)] },
    select: { id: true, workstreamId: true },
  });
  if (!talk || !can(actor, "talk.manage", talk)) return null;
  const found = await db.question.findMany({
    where: { talkId: talk.id },
    orderBy: [{ status: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  const columns: ExportColumn<Row>[] = [
    { heading: "audit.subjects.question", value: ({ body }) => body },
    { heading: "exports.columns.language", value: (row, t) => t(`reference.languages.${row.locale}`) },
    { heading: "exports.columns.name", value: ({ askerName }) => askerName },
    { heading: "exports.columns.submitted", value: ({ createdAt }) => ({ day: dateToDay(createdAt) }) },
    { heading: "imports.fields.status", value: ({ status }, t) => t(`workflow.question.${status}`) },
    { heading: "questions.desk.answer", value: ({ answer }) => answer },
  ];
  const ids = found.map(({ id }) => id);
  return openList(locale, columns, ids, async (page) => inOrder(page, await read(talk.id, page)));
}
