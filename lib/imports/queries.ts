import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import { judgeImport } from "./judge-import";
import type { JudgedRow, Verdict } from "./judge-rows";
import { type FoundImport, findImport } from "./scope";
import { type TalkOfImport, talksOfImport } from "./talks-of-import";
import type { ImportState } from "./workflow";

/** Rows a page of the preview, and imports a page of the history. */
export const importPageSize = 25;

export interface ImportLine {
  id: string;
  fileName: string;
  status: ImportState;
  rowCount: number;
  doneRows: number;
  createdAt: Date;
  startedBy: string;
}

/** The imports that there were, newest first. */
export async function listImports(actor: Actor, page: number): Promise<{ rows: ImportLine[]; total: number }> {
  if (!can(actor, "imports.run", null)) return { rows: [], total: 0 };
  const [rows, total] = await Promise.all([
    db.importRun.findMany({
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * importPageSize,
      take: importPageSize,
      select: {
        id: true,
        fileName: true,
        status: true,
        rowCount: true,
        doneRows: true,
        createdAt: true,
        startedBy: { select: { name: true } },
      },
    }),
    db.importRun.count(),
  ]);
  return { rows: rows.map((row) => ({ ...row, startedBy: row.startedBy.name })), total };
}

/** Which rows of the preview are shown. */
export const rowFilters = ["all", "problems", "error", "ready", "left-out"] as const;
export type RowFilter = (typeof rowFilters)[number];

const shown: Record<RowFilter, (row: JudgedRow) => boolean> = {
  all: () => true,
  problems: ({ problems }) => problems.length > 0,
  error: ({ verdict }) => verdict === "error",
  ready: ({ verdict }) => verdict === "ready",
  "left-out": ({ verdict }) => ["repeated", "present", "skipped"].includes(verdict),
};

export interface ImportPreview {
  counts: Record<Verdict, number>;
  /** Rows of this filter. */
  total: number;
  rows: JudgedRow[];
  /** A cell of each column that has something in it, so that people know the column again. */
  samples: string[];
}

/** The rows of an import as they would come in, one page of those that the filter shows. */
export async function previewImport(
  run: FoundImport,
  filter: RowFilter,
  page: number,
  now: Date,
): Promise<ImportPreview> {
  const rows = await judgeImport(db, run, now);
  const counts = { ready: 0, error: 0, repeated: 0, present: 0, skipped: 0 };
  for (const { verdict } of rows) counts[verdict] += 1;
  const fitting = rows.filter(shown[filter]);
  return {
    counts,
    total: fitting.length,
    rows: fitting.slice((page - 1) * importPageSize, page * importPageSize),
    samples: run.header.map((_heading, place) => rows.find(({ cells }) => cells[place])?.cells[place] ?? ""),
  };
}

export function showImport(actor: Actor, id: string): Promise<FoundImport> {
  return findImport(db, actor, id);
}

/** The talks of an import that is in. */
export function importedTalks(run: FoundImport): Promise<TalkOfImport[]> {
  return talksOfImport(db, run.id);
}
