import { stringify } from "csv-stringify/sync";
import * as z from "zod";

/**
 * Records as a table for spreadsheets: a byte order mark, so that they take it for UTF-8; a column for each plain field,
 * with groups flattened ("schedule.start"); lists joined with "; ". A cell that would begin a formula begins with an
 * apostrophe instead.
 * @param item how a record looks; gives the columns, also when there is no record
 */
export function recordsToCsv(records: readonly object[], item: z.ZodObject): string {
  const columns = columnsOf(item);
  const rows = records.map((record) => columns.map((path) => cellText(valueAt(record, path))));
  return stringify(rows, {
    header: true,
    columns: columns.map((path) => path.join(".")),
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
}

function columnsOf(item: z.ZodObject): string[][] {
  return Object.entries(item.shape).flatMap(([name, field]) => {
    const inner = withoutNull(field as z.ZodType);
    return inner instanceof z.ZodObject ? columnsOf(inner).map((path) => [name, ...path]) : [[name]];
  });
}

function withoutNull(field: z.ZodType): z.ZodType {
  return field instanceof z.ZodNullable ? (field.unwrap() as z.ZodType) : field;
}

function valueAt(record: object, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name], record);
}

/** Everything is text: a spreadsheet shows "true" as it stands, and a number as a number. */
function cellText(value: unknown): string | number {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return value;
  if (Array.isArray(value)) return value.map((one) => (typeof one === "object" ? JSON.stringify(one) : one)).join("; ");
  return String(value);
}
