import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import { inOrder } from "@/lib/lists/read-list";
import { dateToDay } from "@/lib/time/plain-day";
import { type ExportColumn, type ExportRequest, type OpenedExport, openList } from "../export-list";

const read = (ids: string[]) =>
  db.mail.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      template: true,
      recipientEmail: true,
      locale: true,
      status: true,
      attempts: true,
      lastError: true,
      createdAt: true,
      sentAt: true,
    },
  });
type Row = Awaited<ReturnType<typeof read>>[number];

const columns: readonly ExportColumn<Row>[] = [
  { heading: "exports.columns.letter", value: ({ template }) => template },
  { heading: "exports.columns.recipient", value: ({ recipientEmail }) => recipientEmail },
  { heading: "exports.columns.language", value: (row, t) => t(`reference.languages.${row.locale}`) },
  { heading: "imports.fields.status", value: ({ status }, t) => t(`mail.desk.status.${status}`) },
  { heading: "exports.columns.attempts", value: ({ attempts }) => attempts },
  { heading: "exports.columns.lastError", value: ({ lastError }) => lastError },
  { heading: "exports.columns.queued", value: ({ createdAt }) => ({ day: dateToDay(createdAt) }) },
  { heading: "exports.columns.sent", value: ({ sentAt }) => sentAt && { day: dateToDay(sentAt) } },
];

/** The log of letters: to whom and what became of them, never what they say. */
export async function exportMail({ actor, locale }: ExportRequest): Promise<OpenedExport | null> {
  if (!can(actor, "mail.readDeadLetters", null)) return null;
  const found = await db.mail.findMany({ orderBy: [{ createdAt: "desc" }, { id: "desc" }], select: { id: true } });
  const ids = found.map(({ id }) => id);
  return openList(locale, columns, ids, async (page) => inOrder(page, await read(page)));
}
