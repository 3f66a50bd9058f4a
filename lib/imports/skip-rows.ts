import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { notFound } from "@/lib/errors";
import { revise } from "@/lib/workflow/revise";
import { judgeImport } from "./judge-import";
import type { SkipRowsInput } from "./schema";
import { findImport } from "./scope";

/**
 * Leaves rows out, or takes them back in: one row, or all that have an error now.
 * @returns how many rows changed
 * @throws ExpectedFailure `stale`, or `conflict` once it ran
 */
export async function skipRows(input: SkipRowsInput, ctx: UseCaseContext): Promise<{ id: string; count: number }> {
  return inTransaction(async (tx) => {
    const run = await findImport(tx, ctx.actor, input.id);
    await revise(tx, "importRun", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { id: run.id, version: input.version },
      whileIn: ["draft", "failed"],
      data: {},
      changedFields: ["rows"],
    });
    const ids = input.row === "errors" ? await rowsWithErrors() : [input.row];
    const { count } = await tx.importRow.updateMany({
      where: { runId: run.id, id: { in: ids } },
      data: { skipped: input.skipped === "yes" },
    });
    if (input.row !== "errors" && count === 0) throw notFound();
    return { id: run.id, count };

    async function rowsWithErrors(): Promise<string[]> {
      const rows = await judgeImport(tx, run, ctx.now);
      return rows.filter(({ verdict }) => verdict === "error").map(({ id }) => id);
    }
  });
}
