import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { conflict } from "@/lib/errors";
import { lockProposals } from "@/lib/proposals/scope";
import { revise } from "@/lib/workflow/revise";
import type { LetterInput, WithdrawDecisionInput } from "./schema";
import { findDecision } from "./scope";

/** Puts the secretariat's own words in place of the portal's letter about a held decision. Plain text; inert in the letter. */
export async function editLetter(input: LetterInput, ctx: UseCaseContext): Promise<void> {
  await write(input, { letterSubject: input.subject, letterBody: input.body }, ctx);
}

/** Goes back to the portal's own letter. */
export async function resetLetter(input: WithdrawDecisionInput, ctx: UseCaseContext): Promise<void> {
  await write(input, { letterSubject: null, letterBody: null }, ctx);
}

async function write(
  input: WithdrawDecisionInput,
  data: { letterSubject: string | null; letterBody: string | null },
  { actor, requestId }: UseCaseContext,
): Promise<void> {
  await inTransaction(async (tx) => {
    const { proposalId } = await findDecision(tx, actor, input.id);
    await lockProposals(tx, [proposalId]);
    const decision = await findDecision(tx, actor, input.id);
    if (decision.announcedAt !== null || decision.withdrawnAt !== null) throw conflict("decisions.errors.notHeld");
    const subject = { id: input.id, version: input.version };
    await revise(tx, "proposalDecision", { actor, requestId, subject, verb: "editLetter", data });
  });
}
