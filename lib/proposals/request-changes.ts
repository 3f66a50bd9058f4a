import { randomUUID } from "node:crypto";
import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { assertNoOpenDecision } from "@/lib/decisions/scope";
import { transition } from "@/lib/workflow/transition";
import { addMessage } from "./add-message";
import { notifyChangesRequested } from "./notifications";
import { notableFields } from "./requested-changes";
import type { RequestChangesInput } from "./schema";
import { findProposal } from "./scope";
import { proposalMachine } from "./workflow";

/**
 * Gives a proposal back to those who proposed it, saying what to change: a reason for the whole, and notes at single
 * answers. They amend it and hand it in again.
 */
export async function requestChanges(input: RequestChangesInput, ctx: UseCaseContext): Promise<void> {
  const notes = notableFields.flatMap((field) => {
    const body = input.notes?.[field] ?? "";
    return body === "" ? [] : [{ field, body }];
  });
  await inTransaction(async (tx) => {
    const proposal = await findProposal(tx, ctx.actor, input.id);
    await assertNoOpenDecision(tx, proposal.id);
    await transition(tx, proposalMachine, "requestChanges", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...proposal, version: input.version },
      reason: input.reason,
    });
    const message = { id: randomUUID(), proposalId: proposal.id, kind: "changes_requested" as const };
    await addMessage(tx, { ...message, body: input.reason }, ctx);
    await tx.proposalFieldRequest.createMany({
      data: notes.map((note) => ({ ...note, proposalId: proposal.id, messageId: message.id })),
    });
    await notifyChangesRequested(tx, proposal, input.reason, notes);
  });
}
