import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { invalid } from "@/lib/errors";
import { canonicalTimeZone } from "@/lib/time/zones";
import { revise } from "@/lib/workflow/revise";
import { type ImportColumns, importFields } from "./fields";
import type { ChangeSettingsInput, ImportSettings } from "./schema";
import { findImport } from "./scope";

/**
 * Writes down which column is what, and what the person states for the whole file. All rows are read anew by it.
 * @throws ExpectedFailure `invalid` for a column that is not there or stands for two things; `stale`; `conflict` once it ran
 */
export async function changeSettings(input: ChangeSettingsInput, ctx: UseCaseContext): Promise<{ id: string }> {
  return inTransaction(async (tx) => {
    const run = await findImport(tx, ctx.actor, input.id);
    const settings: ImportSettings = {
      columns: columnsOf(input, run.header.length),
      year: input.year === "" ? null : Number(input.year),
      timeZone: zoneOf(input.timeZone),
      dayOrder: input.dayOrder,
      level: input.level,
      format: input.format,
      kind: input.kind,
      audience: input.audience,
      locale: input.titleLocale,
    };
    await revise(tx, "importRun", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { id: run.id, version: input.version },
      whileIn: ["draft", "failed"],
      data: { settings },
    });
    return { id: run.id };
  });
}

function columnsOf({ columns }: ChangeSettingsInput, width: number): ImportColumns {
  const chosen: ImportColumns = {};
  const faults: Record<string, { key: string }> = {};
  const taken = new Set<number>();
  for (const field of importFields) {
    const place = columns[field];
    if (place === null) continue;
    if (place >= width) faults[`columns.${field}`] = { key: "imports.settings.noSuchColumn" };
    if (taken.has(place)) faults[`columns.${field}`] = { key: "imports.settings.columnTwice" };
    taken.add(place);
    chosen[field] = place;
  }
  if (chosen.title === undefined) faults["columns.title"] = { key: "imports.settings.titleNeeded" };
  if (Object.keys(faults).length > 0) throw invalid(faults);
  return chosen;
}

function zoneOf(text: string): string | null {
  if (text === "") return null;
  const zone = canonicalTimeZone(text);
  if (!zone) throw invalid({ timeZone: { key: "time.error.unknownZone", values: { zone: text.slice(0, 80) } } });
  return zone;
}
