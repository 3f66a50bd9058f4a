import { randomUUID } from "node:crypto";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction } from "@/lib/db/client";
import { notFound } from "@/lib/errors";
import { genevaZone, localTimeOf } from "@/lib/time/zones";
import type { ExportRequest } from "./export-list";
import type { ExportFormat, ExportName } from "./names";
import { exportLists } from "./registry";
import { writeCsv } from "./write-csv";
import { writeXlsx } from "./write-xlsx";

export interface ExportedFile {
  body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>;
  mediaType: string;
  name: string;
}

/**
 * A list of the desk as a file, with the filters and for the rights of its reader. Who took which list is written into the
 * audit log before anything leaves.
 * @throws ExpectedFailure `not-found` for a list that is not theirs to read; `conflict` where it is too long for a workbook
 */
export async function runExport(
  name: ExportName,
  format: ExportFormat,
  request: ExportRequest & { requestId: string },
): Promise<ExportedFile> {
  const opened = await exportLists[name](request);
  if (!opened) throw notFound();
  await inTransaction((tx) =>
    appendAudit(tx, {
      actor: request.actor,
      requestId: request.requestId,
      action: "export.export",
      subjectType: "export",
      subjectId: randomUUID(),
      changedFields: [`${name}.${format}`],
    }),
  );
  const fileName = `${name}-${localTimeOf(request.now, genevaZone).day}.${format}`;
  if (format === "csv")
    return { body: writeCsv(opened), mediaType: "text/csv; charset=utf-8; header=present", name: fileName };
  return {
    body: Uint8Array.from(await writeXlsx(opened, request.locale)),
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    name: fileName,
  };
}
