import type { PlainDay } from "@/lib/time/plain-day";
import type { Directory, ImportedTalk, RowProblem } from "./imported-talk";
import type { ImportSettings } from "./schema";
import { understandRow } from "./understand-row";
import { foldWords } from "./words/fold";

export interface RowToJudge {
  id: string;
  number: number;
  cells: readonly string[];
  /** Left out by the person. */
  skipped: boolean;
}

/**
 * What becomes of a row: `ready` comes in; `error` must be mended or left out; `repeated` and `present` are told and not
 * doubled (domain guide, section 4); `skipped` the person left out.
 */
export type Verdict = "ready" | "error" | "repeated" | "present" | "skipped";

export interface UnderstoodRow extends RowToJudge {
  talk: ImportedTalk | null;
  problems: RowProblem[];
}

export interface JudgedRow extends UnderstoodRow {
  verdict: Verdict;
}

/** By what two talks are the same: title and possible days. */
export function sameTalkKey(title: string, windowStart: PlainDay | null, windowEnd: PlainDay | null): string {
  return `${foldWords(title)}|${windowStart ?? ""}|${windowEnd ?? ""}`;
}

/** Reads all rows of a file, in their order. */
export function understandRows(
  rows: readonly RowToJudge[],
  settings: ImportSettings,
  directory: Directory,
  today: PlainDay,
): UnderstoodRow[] {
  return rows.map((row) => ({ ...row, ...understandRow(row.cells, settings, directory, today) }));
}

/**
 * Says of each row whether it comes in.
 * @param present keys (`sameTalkKey`) of talks that the calendar already has
 */
export function judgeRows(
  rows: readonly UnderstoodRow[],
  { columns }: Pick<ImportSettings, "columns">,
  present: ReadonlySet<string>,
): JudgedRow[] {
  const seen = new Map<string, { number: number; cells: string }>();
  return rows.map((row): JudgedRow => {
    const { talk, problems } = row;
    if (row.skipped) return { ...row, verdict: "skipped" };
    if (!talk) return { ...row, verdict: "error" };
    const key = keyOf(talk);
    const cells = JSON.stringify(Object.values(columns).map((place) => row.cells[place] ?? ""));
    const before = seen.get(key);
    if (!before) seen.set(key, { number: row.number, cells });
    if (before?.cells === cells) {
      return { ...row, verdict: "repeated", problems: [...problems, told("repeated", before.number)] };
    }
    if (present.has(key)) return { ...row, verdict: "present", problems: [...problems, told("present")] };
    const alike = before ? [told("resembles", before.number)] : [];
    return { ...row, verdict: "ready", problems: [...problems, ...alike] };
  });
}

/** The key of a talk as a row says it. */
export function keyOf({ title, schedule }: Pick<ImportedTalk, "title" | "schedule">): string {
  return sameTalkKey(title, schedule.windowStart, schedule.windowEnd);
}

function told(name: "present" | "repeated" | "resembles", number?: number): RowProblem {
  const key = `imports.problem.${name}`;
  return { field: null, severity: "warning", message: number === undefined ? { key } : { key, values: { number } } };
}
