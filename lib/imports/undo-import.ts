import type { UseCaseContext } from "@/lib/actions/context";
import { appendAuditEntries } from "@/lib/audit/append-audit";
import { inTransaction, type Tx } from "@/lib/db/client";
import { conflict } from "@/lib/errors";
import { transition } from "@/lib/workflow/transition";
import type { UndoImportInput } from "./schema";
import { findImport } from "./scope";
import { type TalkOfImport, talksOfImport } from "./talks-of-import";
import { importMachine } from "./workflow";

export interface UndoneImport {
  id: string;
  removed: { slug: string }[];
  kept: number;
}

/**
 * Takes an import back: all its talks leave the calendar in one transaction. Refused where somebody has worked on one of
 * them since, unless the person says that those are to stay.
 * @throws ExpectedFailure `conflict` naming how many talks were changed; `stale` when somebody was faster
 */
export async function undoImport(input: UndoImportInput, ctx: UseCaseContext): Promise<UndoneImport> {
  return inTransaction(async (tx) => {
    const run = await findImport(tx, ctx.actor, input.id);
    await transition(tx, importMachine, "undo", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...run, version: input.version },
      data: { undoneAt: ctx.now, undoneById: ctx.actor.personId },
    });
    await holdTalks(tx, run.id);
    const talks = await talksOfImport(tx, run.id);
    const changed = talks.filter(({ changes }) => changes.length > 0);
    if (changed.length > 0 && !input.keepChanged) throw conflict("imports.undo.changed", { count: changed.length });
    const removed = talks.filter(({ changes }) => changes.length === 0);
    await remove(tx, removed, ctx);
    return { id: run.id, removed, kept: changed.length };
  });
}

/** Nobody registers, asks or writes for these talks until this is decided: such a row refers to the talk, and waits. */
async function holdTalks(tx: Tx, importId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM "talk" WHERE "id" IN (SELECT "talk_id" FROM "import_row" WHERE "run_id" = ${importId}::uuid)
    ORDER BY "id" FOR UPDATE`;
}

async function remove(tx: Tx, talks: readonly TalkOfImport[], ctx: UseCaseContext): Promise<void> {
  await tx.talk.deleteMany({ where: { id: { in: talks.map(({ id }) => id) } } });
  await appendAuditEntries(
    tx,
    talks.map(({ id, status }) => ({
      actor: ctx.actor,
      requestId: ctx.requestId,
      action: "talk.takeBack",
      subjectType: "talk",
      subjectId: id,
      fromStatus: status,
    })),
  );
}
