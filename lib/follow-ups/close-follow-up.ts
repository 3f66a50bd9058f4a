import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction, type Tx } from "@/lib/db/client";
import { notFound } from "@/lib/errors";
import { transition } from "@/lib/workflow/transition";
import type { DropFollowUpInput, FinishFollowUpInput } from "./schema";
import { followUpsVisibleTo } from "./scope";
import { followUpMachine } from "./workflow";

/** Marks a follow-up as done, with a note of how it ended. */
export async function finishFollowUp(input: FinishFollowUpInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return inTransaction(async (tx) => {
    const followUp = await findFollowUp(tx, input.id, ctx);
    await transition(tx, followUpMachine, "finish", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...followUp, version: input.version },
      data: { closedAt: ctx.now, closingNote: input.closingNote },
    });
    return { slug: followUp.slug };
  });
}

/** Gives a follow-up up, saying why: the reason stays visible. */
export async function dropFollowUp(input: DropFollowUpInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return inTransaction(async (tx) => {
    const followUp = await findFollowUp(tx, input.id, ctx);
    await transition(tx, followUpMachine, "drop", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...followUp, version: input.version },
      data: { closedAt: ctx.now, closingNote: input.reason },
      reason: input.reason,
    });
    return { slug: followUp.slug };
  });
}

async function findFollowUp(tx: Tx, id: string, ctx: UseCaseContext) {
  const row = await tx.followUp.findFirst({
    where: { AND: [{ id }, followUpsVisibleTo(ctx.actor)] },
    select: {
      id: true,
      status: true,
      version: true,
      ownerId: true,
      talk: { select: { slug: true, workstreamId: true } },
    },
  });
  if (!row) throw notFound();
  const { talk, ...followUp } = row;
  return { ...followUp, workstreamId: talk.workstreamId, slug: talk.slug };
}
