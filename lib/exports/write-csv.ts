import { stringify } from "csv-stringify/sync";
import { clockText } from "@/lib/time/zones";
import { type Cell, withoutFormula } from "./cell";
import type { OpenedExport } from "./export-list";

/**
 * A table as CSV, page by page: UTF-8 with its mark, so that spreadsheet programs know it; commas; lines as RFC 4180 has
 * them. Holds no more than a page in memory.
 */
export function writeCsv({ headings, pages }: OpenedExport): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const rows = pages[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(`\uFEFF${lines([headings])}`));
    },
    async pull(controller) {
      const page = await rows.next();
      if (page.done) controller.close();
      else controller.enqueue(encoder.encode(lines(page.value.map((row) => row.map(cellText)))));
    },
    async cancel() {
      await rows.return?.(undefined);
    },
  });
}

function lines(rows: string[][]): string {
  return stringify(rows, { record_delimiter: "windows" });
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "string") return withoutFormula(cell);
  return "minutes" in cell ? `${cell.day} ${clockText(cell.minutes)}` : cell.day;
}
