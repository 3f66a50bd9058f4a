import type { PlainDay } from "@/lib/time/plain-day";

/** What a cell of an export holds. Days and clocks become real dates in a workbook. */
export type Cell = string | number | null | { day: PlainDay } | { day: PlainDay; minutes: number };

/** Characters with which a spreadsheet program begins a formula, also in full width. */
const formulaStart = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

/**
 * Text that no spreadsheet program takes for a formula: an apostrophe stands before it, as the programs themselves write it.
 * The reader of CSV files in `lib/imports` takes it off again.
 */
export function withoutFormula(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}
