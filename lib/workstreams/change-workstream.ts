import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction, type Tx } from "@/lib/db/client";
import { forbidden, notFound } from "@/lib/errors";
import { revise } from "@/lib/workflow/revise";

/** A change of a workstream or of what belongs to it: what the log says, and what is written. */
export interface WorkstreamChange {
  verb?: string;
  reason?: string;
  data?: Record<string, unknown>;
  changedFields?: readonly string[];
  /** Rows beside the workstream; written when nobody was faster. */
  write?: () => Promise<unknown>;
}

export interface WorkstreamRow {
  id: string;
  slug: string;
  closed: boolean;
}

/**
 * Changes a workstream. Everything that belongs to it moves its version, so that of two who work on it at once one is told.
 * @param prepare reads and checks; it must not write
 */
export async function changeWorkstream(
  input: { id: string; version: number },
  { actor, requestId }: UseCaseContext,
  prepare: (tx: Tx, workstream: WorkstreamRow) => Promise<WorkstreamChange>,
): Promise<{ slug: string }> {
  if (!can(actor, "workstream.manage", null)) throw forbidden();
  return inTransaction(async (tx) => {
    const workstream = await tx.workstream.findUnique({
      where: { id: input.id },
      select: { id: true, slug: true, closed: true },
    });
    if (!workstream) throw notFound();
    const { data = {}, write, ...log } = await prepare(tx, workstream);
    await revise(tx, "workstream", {
      ...{ actor, requestId, data, subject: { id: workstream.id, version: input.version } },
      ...log,
    });
    await write?.();
    return { slug: workstream.slug };
  });
}
