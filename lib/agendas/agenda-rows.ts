import { agendaLimits } from "./schema";
import { standardAgenda } from "./standard-agenda";

/** An item as typed: every part is text, and may be wrong. */
export interface AgendaRow {
  minutes: string;
  kind: string;
  title: string;
  details: string;
}

/** What a button in the agenda does; the form is sent whole, so nothing typed is lost. */
export type AgendaOperation = { kind: "add" | "template" } | { kind: "remove" | "up" | "down"; row: number };

/** An item as it is added. */
export const newRow: AgendaRow = { minutes: "10", kind: "other", title: "", details: "" };
const operationShape = /^agenda\.(?:(add|template)|(remove|up|down)\.(\d{1,2}))$/;

/** The operation that a button names, such as `agenda.up.2`; null for any other button. */
export function readOperation(button: string): AgendaOperation | null {
  const match = operationShape.exec(button);
  if (!match) return null;
  if (match[1]) return { kind: match[1] as "add" | "template" };
  return { kind: match[2] as "remove" | "up" | "down", row: Number(match[3]) };
}

/** The rows after an operation. One that does not fit (up at the top, a row that is gone) changes nothing. */
export function applyOperation(rows: readonly AgendaRow[], operation: AgendaOperation): AgendaRow[] {
  switch (operation.kind) {
    case "add":
      return rows.length < agendaLimits.items ? [...rows, { ...newRow }] : [...rows];
    case "template":
      return rows.length === 0 ? printRows(standardAgenda()) : [...rows];
    case "remove":
      return rows.filter((_, index) => index !== operation.row);
    case "up":
      return swapped(rows, operation.row - 1);
    case "down":
      return swapped(rows, operation.row);
  }
}

/** Stored items as the form shows them. */
export function printRows(
  items: readonly { minutes: number; kind: string; title: string; details: string }[],
): AgendaRow[] {
  return items.map(({ minutes, kind, title, details }) => ({ minutes: String(minutes), kind, title, details }));
}

/** Exchanges a row with the one after it. */
function swapped(rows: readonly AgendaRow[], index: number): AgendaRow[] {
  const result = [...rows];
  const [first, second] = [result[index], result[index + 1]];
  if (!first || !second) return result;
  result[index] = second;
  result[index + 1] = first;
  return result;
}
