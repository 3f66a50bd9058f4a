import type { Tx } from "@/lib/db/client";

/** Kinds of references: proposals and pledges. */
export type ReferenceSeries = "P" | "PL";

/**
 * Gives out the next running number of a series and year, such as GCM-P-2026-0001.
 * One statement raises the counter, so two people never get the same; a rolled-back transaction gives its number back.
 */
export async function nextReference(tx: Tx, series: ReferenceSeries, year: number): Promise<string> {
  const rows = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO "reference_counter" ("series", "last") VALUES (${`${series}-${year}`}, 1)
    ON CONFLICT ("series") DO UPDATE SET "last" = "reference_counter"."last" + 1
    RETURNING "last"`;
  const [row] = rows;
  if (!row) throw new Error("the counter of references gave no number");
  return `GCM-${series}-${year}-${String(row.last).padStart(4, "0")}`;
}
