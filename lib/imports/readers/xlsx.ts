import readWorkbook from "read-excel-file/node";
import type { KnownHeadings } from "../guess-columns";
import { refusedFile, type Table } from "../table";
import { headingsIn, toTable } from "./header-row";
import { safeWorkbook } from "./workbook";

type Cell = string | number | boolean | Date | null;

/**
 * Reads a workbook: the first sheet that has headings we know, else the first with anything in it. Cells that a spreadsheet
 * keeps as dates come out as days ("2027-03-23"), with their hour where they have one. A formula is its last result, as the
 * file holds it; nothing is calculated.
 * @throws ExpectedFailure with a plain sentence for what is no workbook or too large
 */
export async function readXlsx(bytes: Buffer, known: KnownHeadings): Promise<Table> {
  const workbook = await safeWorkbook(bytes);
  if (!workbook) throw refusedFile("notAWorkbook");
  const sheets = await readWorkbook(workbook).catch(() => {
    throw refusedFile("unreadableWorkbook");
  });
  const tables = sheets.map(({ data }) => (data as unknown as Cell[][]).map((row) => row.map(cellText)));
  const headed = tables.find((lines) => lines.slice(0, 20).some((cells) => headingsIn(cells, known) >= 2));
  const first = headed ?? tables.find((lines) => lines.some((cells) => cells.some((cell) => cell !== "")));
  if (!first) throw refusedFile("empty");
  return toTable("xlsx", first, known);
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (cell instanceof Date) return dateText(cell);
  return String(cell);
}

/** A date cell has no zone: its clock is kept. Before 1901 it is an hour without a day, as spreadsheets keep them. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  // Hours are fractions of a day and come out some milliseconds off.
  const [day = "", clock = ""] = new Date(Math.round(date.getTime() / 1000) * 1000)
    .toISOString()
    .slice(0, 19)
    .split("T");
  const time = clock.slice(0, 5);
  if (day < "1901") return time;
  return clock === "00:00:00" ? day : `${day} ${time}`;
}
