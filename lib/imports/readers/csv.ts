import { CsvError, type Options, parse } from "csv-parse/sync";
import type { KnownHeadings } from "../guess-columns";
import { importLimits } from "../limits";
import { refusedFile, type Table } from "../table";
import { headingsIn, toTable } from "./header-row";

const delimiters = [",", ";", "\t", "|"] as const;
type Delimiter = (typeof delimiters)[number];

/** Lines that are read to learn the delimiter. */
const sample = 30;

const options = (delimiter: string): Options => ({
  delimiter,
  bom: true,
  relax_column_count: true,
  // A quote inside of a cell that is not quoted, as people type it.
  relax_quotes: true,
  skip_empty_lines: false,
  max_record_size: importLimits.columns * importLimits.cell,
});

/**
 * Reads text parted by commas, semicolons, tabs or bars. Numbers of rows count records, as a spreadsheet does, also where a
 * cell holds several lines.
 * @throws ExpectedFailure with a plain sentence for text that is no table
 */
export function readCsv(text: string, known: KnownHeadings): Table {
  if (text.trim() === "") throw refusedFile("empty");
  const told = /^sep=([,;\t|])\r?\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const delimiter = told?.[1] ?? guessDelimiter(body, known);
  if (delimiter === null) {
    // Quotes that never close swallow the columns; that is told first.
    records(body, ",", sample);
    throw refusedFile("noColumns");
  }
  // Some more than fit, for those above the headings: enough to know that there are too many.
  return toTable("csv", records(body, delimiter, importLimits.rows + 50), known);
}

function records(text: string, delimiter: string, most: number): string[][] {
  try {
    const lines = parse(text, { ...options(delimiter), to: most }) as unknown as string[][];
    return lines.map((cells) => cells.map(withoutApostrophe));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === "CSV_MAX_RECORD_SIZE") throw refusedFile("recordTooLong");
    throw refusedFile("brokenQuotes", { line: Number(error.lines) || 1 });
  }
}

/** The delimiter under which the most headings are known; among equals, the one with the most lines of equal width. */
function guessDelimiter(text: string, known: KnownHeadings): Delimiter | null {
  let best: { delimiter: Delimiter; score: number } | null = null;
  for (const delimiter of delimiters) {
    const lines = tryRecords(text, delimiter);
    const widths = lines.map((cells) => cells.length).filter((width) => width > 1);
    if (widths.length === 0) continue;
    const headings = Math.max(...lines.map((cells) => headingsIn(cells, known)));
    const usual = Math.max(...widths.map((width) => widths.filter((it) => it === width).length));
    const score = headings * 1000 + usual * 10 + Math.min(9, Math.max(...widths));
    if (!best || score > best.score) best = { delimiter, score };
  }
  return best?.delimiter ?? null;
}

function tryRecords(text: string, delimiter: string): string[][] {
  try {
    return records(text, delimiter, sample);
  } catch {
    // Quotes that do not close under this delimiter: the reading under the chosen one tells of them.
    return [];
  }
}

/** An apostrophe at the start only kept a formula from running, as spreadsheet programs and the portal's exports write it. */
function withoutApostrophe(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/u, "");
}
