import { type ExpectedFailure, invalid, type MessageRef } from "@/lib/errors";
import type { FileFault } from "./file-faults";

export type TableFormat = "csv" | "xlsx" | "ics";

/** A file as a table: what every reader makes of its format. Cells are text, in the width of the header. */
export interface Table {
  format: TableFormat;
  header: string[];
  rows: TableRow[];
}

export interface TableRow {
  /** As a spreadsheet numbers it; in a calendar file, the place of the event. */
  number: number;
  cells: string[];
}

/** A file that cannot be taken, in a sentence that says what to do. */
export function refusedFile(key: FileFault, values?: MessageRef["values"]): ExpectedFailure {
  const message = values ? { key: `imports.file.${key}`, values } : { key: `imports.file.${key}` };
  return invalid({ file: message }, message);
}
