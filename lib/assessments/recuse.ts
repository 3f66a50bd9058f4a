import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { transition } from "@/lib/workflow/transition";
import { notifyRecused } from "./notifications";
import type { RecuseInput } from "./schema";
import { findOwnAssessment } from "./scope";
import { assessmentMachine } from "./workflow";

/**
 * A reviewer declares a conflict of interest and steps aside. What they wrote counts no more, they decide nothing about the
 * proposal, and whoever asked them is told. Their words stay out of the audit log, which more people read.
 */
export async function recuse(input: RecuseInput, ctx: UseCaseContext): Promise<void> {
  await inTransaction(async (tx) => {
    const assessment = await findOwnAssessment(tx, ctx.actor, input.id);
    await transition(tx, assessmentMachine, "recuse", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...assessment, version: input.version },
      data: { conflict: input.conflict, handedInAt: null },
    });
    await notifyRecused(tx, assessment, input.conflict);
  });
}
