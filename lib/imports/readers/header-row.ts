import { fieldOfHeading, type KnownHeadings } from "../guess-columns";
import { importLimits } from "../limits";
import { refusedFile, type Table, type TableFormat, type TableRow } from "../table";

/** Rows at the top among which the headings are looked for: titles and notes stand above them. */
const rowsAbove = 20;

/** How sure it is that a row holds the headings: the columns that it names. */
export function headingsIn(cells: readonly string[], known: KnownHeadings): number {
  return new Set(cells.map((cell) => fieldOfHeading(cell, known)).filter((field) => field !== null)).size;
}

/**
 * Cells as a table: the row with the most known headings is the header, else the first with two cells. Rows without any
 * text are left out; the others keep the number that a spreadsheet shows.
 * @throws ExpectedFailure for a file without rows, or with more than the limits allow
 */
export function toTable(format: TableFormat, lines: readonly (readonly string[])[], known: KnownHeadings): Table {
  const place = headerPlace(lines, known);
  const headerCells = lines[place];
  if (!headerCells) throw refusedFile("empty");
  const width = Math.max(...lines.slice(place).map(usedWidth));
  if (width > importLimits.columns) {
    throw refusedFile("tooManyColumns", { count: width, limit: importLimits.columns });
  }
  const rows: TableRow[] = [];
  lines.forEach((cells, index) => {
    if (index <= place || cells.every((cell) => cell.trim() === "")) return;
    rows.push({ number: index + 1, cells: fitted(cells, width) });
  });
  if (rows.length === 0) throw refusedFile("onlyHeadings");
  refuseTooMany(rows.length);
  refuseLongCells(rows);
  return { format, header: fitted(headerCells, width), rows };
}

/** @throws ExpectedFailure when there are more rows than one import takes */
export function refuseTooMany(count: number): void {
  if (count > importLimits.rows) throw refusedFile("tooManyRows", { limit: importLimits.rows });
}

function refuseLongCells(rows: readonly TableRow[]): void {
  for (const { number, cells } of rows) {
    const long = cells.find((cell) => cell.length > importLimits.cell);
    if (long) throw refusedFile("cellTooLong", { row: number, length: long.length, limit: importLimits.cell });
  }
}

function headerPlace(lines: readonly (readonly string[])[], known: KnownHeadings): number {
  const counts = lines.slice(0, rowsAbove).map((cells) => headingsIn(cells, known));
  const most = Math.max(0, ...counts);
  if (most >= 2) return counts.indexOf(most);
  const wide = lines.findIndex((cells) => cells.filter((cell) => cell.trim() !== "").length >= 2);
  return wide >= 0 ? wide : lines.findIndex((cells) => cells.some((cell) => cell.trim() !== ""));
}

function usedWidth(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== "") + 1;
}

/** Cells in the width of the table, without what cannot be stored. */
function fitted(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, place) =>
    (cells[place] ?? "").replaceAll("\0", "").toWellFormed().normalize("NFC").trim(),
  );
}
