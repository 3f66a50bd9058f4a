import { type RegionId, regionIds } from "@/lib/reference/regions";

/** The columns of the coverage: the five regions, talks for all regions at once, and every talk. */
export const coverageColumns = [...regionIds, "global", "all"] as const;
export type CoverageColumn = (typeof coverageColumns)[number];

/** How many talks touch an objective in a column in a year; `year` is null for talks without any date. */
export interface CoverageCount {
  objective: number;
  column: CoverageColumn;
  year: number | null;
  talks: number;
}

export interface CoverageGrid {
  count: (objective: number, column: CoverageColumn) => number;
  /** Objectives of which no talk is on record in the column. */
  gaps: (column: CoverageColumn) => number[];
  /** The most talks in one cell of a region. */
  most: number;
}

/** The counts as a grid, of all years or of one. Pure. */
export function coverageGrid(
  counts: readonly CoverageCount[],
  objectives: readonly number[],
  year: number | null,
): CoverageGrid {
  const cells = new Map<string, number>();
  for (const entry of counts) {
    if (year !== null && entry.year !== year) continue;
    const key = `${entry.objective} ${entry.column}`;
    cells.set(key, (cells.get(key) ?? 0) + entry.talks);
  }
  const count = (objective: number, column: CoverageColumn) => cells.get(`${objective} ${column}`) ?? 0;
  const inRegions = objectives.flatMap((objective) => regionIds.map((region: RegionId) => count(objective, region)));
  return {
    count,
    gaps: (column) => objectives.filter((objective) => count(objective, column) === 0),
    most: Math.max(0, ...inRegions),
  };
}

/** The years of which talks are counted, the latest first. */
export function coverageYears(counts: readonly CoverageCount[]): number[] {
  return [...new Set(counts.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a);
}

/** How strong a cell is drawn, beside its number: 0 for none, then three steps. */
export function heatOf(talks: number): 0 | 1 | 2 | 3 {
  if (talks === 0) return 0;
  if (talks <= 2) return 1;
  return talks <= 5 ? 2 : 3;
}
