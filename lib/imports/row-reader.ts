import type { MessageRef } from "@/lib/errors";
import type { ImportColumns, ImportField } from "./fields";
import type { RowProblem } from "./imported-talk";
import type { ReadList } from "./words/lists";

/** The cells of one row by field, and the problems that were found while reading them. */
export class RowReader {
  readonly problems: RowProblem[] = [];

  constructor(
    private readonly cells: readonly string[],
    private readonly columns: ImportColumns,
  ) {}

  /** The text of a field, empty where there is no such column. */
  text(field: ImportField): string {
    const place = this.columns[field];
    const cell = place === undefined ? "" : (this.cells[place] ?? "");
    return cell.trim();
  }

  error(field: ImportField | null, message: MessageRef): void {
    this.problems.push({ field, severity: "error", message });
  }

  warn(field: ImportField | null, message: MessageRef): void {
    this.problems.push({ field, severity: "warning", message });
  }

  /** A word of a closed list; the default where the cell is empty. */
  choice<Value>(field: ImportField, fallback: Value, find: (text: string) => Value | null): Value {
    const text = this.text(field);
    if (text === "") return fallback;
    const found = find(text);
    if (found === null) this.error(field, unread(text));
    return found ?? fallback;
  }

  /** The words of a list; those that mean nothing we know are an error of this row. */
  list<Value>(field: ImportField, read: (text: string) => ReadList<Value>): Value[] {
    const text = this.text(field);
    if (text === "") return [];
    const { values, unread: words } = read(text);
    for (const word of words) this.error(field, unread(word));
    return values;
  }

  /** Text of at most so many characters. */
  limited(field: ImportField, max: number): string {
    const text = this.text(field);
    if (text.length > max) this.error(field, { key: "imports.problem.tooLong", values: { max, length: text.length } });
    return text;
  }
}

export function unread(text: string): MessageRef {
  return { key: "imports.problem.unread", values: { text: text.length > 80 ? `${text.slice(0, 80)}…` : text } };
}
