import type { Tx } from "@/lib/db/client";
import { dateToDay, dayToDate } from "@/lib/time/plain-day";
import { genevaZone, localTimeOf } from "@/lib/time/zones";
import type { Directory } from "./imported-talk";
import { type JudgedRow, judgeRows, sameTalkKey, type UnderstoodRow, understandRows } from "./judge-rows";
import type { FoundImport } from "./scope";

/**
 * Every row of an import as it would come in now. Five reads, however many rows.
 * @param now tells past from future, by the day in Geneva
 */
export async function judgeImport(tx: Tx, run: Pick<FoundImport, "id" | "settings">, now: Date): Promise<JudgedRow[]> {
  const [rows, directory] = await Promise.all([
    tx.importRow.findMany({
      where: { runId: run.id },
      orderBy: { number: "asc" },
      select: { id: true, number: true, cells: true, skipped: true },
    }),
    readDirectory(tx),
  ]);
  const understood = understandRows(rows, run.settings, directory, localTimeOf(now, genevaZone).day);
  return judgeRows(understood, run.settings, await presentKeys(tx, understood));
}

async function readDirectory(tx: Tx): Promise<Directory> {
  const [workstreams, organizations] = await Promise.all([
    tx.workstream.findMany({ select: { id: true, number: true, slug: true, title: true } }),
    tx.organization.findMany({ where: { mergedIntoId: null }, select: { id: true, name: true, acronym: true } }),
  ]);
  return { workstreams, organizations };
}

/** Talks that the calendar has on the days of the rows: by title and days they are known again. */
async function presentKeys(tx: Tx, rows: readonly UnderstoodRow[]): Promise<ReadonlySet<string>> {
  const talks = rows.flatMap(({ talk }) => (talk ? [talk] : []));
  const days = [...new Set(talks.flatMap(({ schedule }) => (schedule.windowStart ? [schedule.windowStart] : [])))];
  const undated = talks.some(({ schedule }) => schedule.windowStart === null);
  const found = await tx.talk.findMany({
    where: { OR: [{ windowStart: { in: days.map(dayToDate) } }, ...(undated ? [{ windowStart: null }] : [])] },
    select: { title: true, windowStart: true, windowEnd: true },
  });
  const day = (date: Date | null): string | null => date && dateToDay(date);
  return new Set(found.map((talk) => sameTalkKey(talk.title, day(talk.windowStart), day(talk.windowEnd))));
}
