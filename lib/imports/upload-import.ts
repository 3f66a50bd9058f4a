import { isSignedIn } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction } from "@/lib/db/client";
import { forbidden } from "@/lib/errors";
import { guessColumns } from "./guess-columns";
import { allHeadings } from "./own-headings";
import { readCalendarFile } from "./read-calendar-file";
import { firstSettings, type ImportSettings } from "./schema";

export interface UploadedCalendar {
  name: string;
  bytes: Buffer;
}

/**
 * Reads a calendar and keeps its rows as a draft. Nothing of it is in the calendar of the portal yet. The file itself is not
 * kept.
 * @returns the id of the import
 * @throws ExpectedFailure `invalid` at `file` for a file that cannot be read; `forbidden`
 */
export async function uploadImport(file: UploadedCalendar, ctx: UseCaseContext): Promise<{ id: string }> {
  const { actor } = ctx;
  if (!isSignedIn(actor) || !can(actor, "imports.run", null)) throw forbidden();
  const known = await allHeadings();
  const { format, header, rows } = await readCalendarFile(file.name, file.bytes, known);
  const settings: ImportSettings = { ...firstSettings, locale: ctx.locale, columns: guessColumns(header, known) };
  return inTransaction(async (tx) => {
    const run = await tx.importRun.create({
      data: {
        fileName: nameOf(file.name),
        format,
        settings,
        header,
        rowCount: rows.length,
        startedById: actor.personId,
      },
      select: { id: true, status: true },
    });
    await tx.importRow.createMany({ data: rows.map((row) => ({ ...row, runId: run.id })) });
    await appendAudit(tx, {
      actor,
      requestId: ctx.requestId,
      action: "importRun.upload",
      subjectType: "importRun",
      subjectId: run.id,
      toStatus: run.status,
    });
    return { id: run.id };
  });
}

/** The last part of what the browser calls the file, in characters that can be shown. */
function nameOf(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  return last.replace(/\p{C}/gu, "").toWellFormed().normalize("NFC").trim().slice(0, 200) || "calendar";
}
