import type { FileFault } from "./file-faults";
import type { KnownHeadings } from "./guess-columns";
import { importLimits } from "./limits";
import { readCsv } from "./readers/csv";
import { readIcs } from "./readers/ics";
import { decodeText } from "./readers/text";
import { readXlsx } from "./readers/xlsx";
import { refusedFile, type Table } from "./table";

/** First bytes of what people send instead of a calendar. */
const others: readonly [string, FileFault][] = [
  ["%PDF-", "isPdf"],
  ["\xd0\xcf\x11\xe0", "isOldWorkbook"],
  ["{\\rtf", "notText"],
  ["\x89PNG", "notText"],
  ["\xff\xd8\xff", "notText"],
  ["GIF8", "notText"],
];

/**
 * Reads a calendar as a table. What the file is follows from its bytes; a name that says otherwise is refused, because
 * something else was meant then.
 * @param name as the person's machine calls the file
 * @param known headings that tell the columns
 * @throws ExpectedFailure `invalid` at `file`, with a sentence that says what to do
 */
export async function readCalendarFile(name: string, bytes: Buffer, known: KnownHeadings): Promise<Table> {
  if (bytes.length === 0) throw refusedFile("empty");
  if (bytes.length > importLimits.bytes) throw refusedFile("tooLarge", { limit: importLimits.bytes / 1024 / 1024 });
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const start = bytes.toString("latin1", 0, 8);
  const other = others.find(([first]) => start.startsWith(first));
  if (other) throw refusedFile(other[1]);
  if (start.startsWith("PK")) return refuseOtherName(ending, ["xlsx", "xlsm"], await readXlsx(bytes, known));
  if (["xlsx", "xlsm", "xls", "ods"].includes(ending)) throw refusedFile("otherThanName", { ending });
  const text = decodeText(bytes);
  if (/^\uFEFF?\s*BEGIN:VCALENDAR\s/i.test(text)) return refuseOtherName(ending, ["ics", "ical", "ifb"], readIcs(text));
  if (/^\uFEFF?\s*<(?:!doctype|html|\?xml|svg)\b/i.test(text)) throw refusedFile("isWebPage");
  return refuseOtherName(ending, ["csv", "tsv", "txt", "tab"], readCsv(text, known));
}

function refuseOtherName(ending: string, expected: readonly string[], table: Table): Table {
  if (ending !== "" && !expected.includes(ending)) throw refusedFile("otherThanName", { ending });
  return table;
}
