import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { transition } from "@/lib/workflow/transition";
import { findPledge } from "./find-pledge";
import { tellPledgeConfirmed } from "./notifications";
import type { ConfirmPledgeInput } from "./schema";
import { pledgeMachine } from "./workflow";

/** The secretariat confirms a pledge by the mission's word; from then on it is public. */
export async function confirmPledge(
  input: ConfirmPledgeInput,
  ctx: UseCaseContext,
): Promise<{ reference: string; talkSlug: string | null }> {
  return inTransaction(async (tx) => {
    const pledge = await findPledge(tx, ctx.actor, input.reference);
    await transition(tx, pledgeMachine, "confirm", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...pledge, version: input.version },
      data: { confirmation: input.confirmation, confirmedAt: ctx.now },
    });
    await tellPledgeConfirmed(tx, pledge);
    return { reference: pledge.reference, talkSlug: pledge.talk?.slug ?? null };
  });
}
