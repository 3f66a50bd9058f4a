import writeWorkbook, { type Cell as SheetCell } from "write-excel-file/node";
import { queueFor } from "@/lib/db/queue";
import { conflict, ExpectedFailure } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { directionOf } from "@/lib/i18n/locales";
import { dayToDate } from "@/lib/time/plain-day";
import type { Cell } from "./cell";
import type { OpenedExport } from "./export-list";

/** A workbook is made in memory; a longer list goes out as CSV. */
export const mostWorkbookRows = 20_000;
/** Most characters that a spreadsheet program keeps in a cell. */
const longestCell = 32_767;

/** One at a time: each may need some hundred megabytes. */
const inTurn = queueFor(1, 30_000, () => new ExpectedFailure({ kind: "busy", message: { key: "errors.busy" } }));

/**
 * A table as a workbook: days and clocks as real dates, numbers as numbers, everything else as text and never as a formula.
 * @throws ExpectedFailure `conflict` for more rows than a workbook is made for; `busy`
 */
export function writeXlsx({ headings, pages }: OpenedExport, locale: Locale): Promise<Buffer> {
  return inTurn(async () => {
    const rows: SheetCell[][] = [headings.map((value) => ({ value, type: String, fontWeight: "bold" }))];
    for await (const page of pages) {
      if (rows.length + page.length > mostWorkbookRows + 1) {
        throw conflict("exports.tooManyRows", { limit: mostWorkbookRows });
      }
      for (const row of page) rows.push(row.map(sheetCell));
    }
    const columns = headings.map((heading) => ({ width: Math.max(12, Math.min(40, heading.length + 4)) }));
    return writeWorkbook(rows, {
      columns,
      stickyRowsCount: 1,
      rightToLeft: directionOf(locale) === "rtl",
    }).toBuffer();
  });
}

function sheetCell(cell: Cell): SheetCell {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "string") return { value: storable(cell), type: String };
  const day = dayToDate(cell.day);
  if (!("minutes" in cell)) return { value: day, type: Date, format: "yyyy-mm-dd" };
  return { value: new Date(day.getTime() + cell.minutes * 60_000), type: Date, format: "yyyy-mm-dd hh:mm" };
}

/** XML has no place for most control characters. */
function storable(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}/gu, "").slice(0, longestCell);
}
