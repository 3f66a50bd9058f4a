import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { conflict } from "@/lib/errors";
import { addJob } from "@/lib/jobs/add-job";
import { transition } from "@/lib/workflow/transition";
import { judgeImport } from "./judge-import";
import type { ImportStepInput } from "./schema";
import { findImport } from "./scope";
import { importMachine } from "./workflow";

/**
 * Starts an import: the worker brings all its rows in, or none. Rows with an error must be mended or left out before.
 * @throws ExpectedFailure `conflict` when a row has an error, when nothing is to be brought in, or while another import runs;
 *   `stale` when somebody changed it meanwhile
 */
export async function beginImport(input: ImportStepInput, ctx: UseCaseContext): Promise<{ id: string }> {
  try {
    return await begin(input, ctx);
  } catch (error) {
    // One import runs at a time: the index `import_run_one_running`.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") {
      throw conflict("imports.start.another");
    }
    throw error;
  }
}

async function begin(input: ImportStepInput, ctx: UseCaseContext): Promise<{ id: string }> {
  return inTransaction(async (tx) => {
    const run = await findImport(tx, ctx.actor, input.id);
    await transition(tx, importMachine, "start", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...run, version: input.version },
      data: { startedAt: ctx.now, startedById: ctx.actor.personId, finishedAt: null, doneRows: 0, failure: "" },
    });
    const rows = await judgeImport(tx, run, ctx.now);
    const errors = rows.filter(({ verdict }) => verdict === "error").length;
    if (errors > 0) throw conflict("imports.start.errors", { count: errors });
    if (!rows.some(({ verdict }) => verdict === "ready")) throw conflict("imports.start.nothing");
    await addJob(tx, "run-import", { importId: run.id }, { jobKey: importJobKey(run.id) });
    return { id: run.id };
  });
}

export function importJobKey(id: string): string {
  return `run-import:${id}`;
}
