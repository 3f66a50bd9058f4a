import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { transition } from "@/lib/workflow/transition";
import { findPledge } from "./find-pledge";
import type { WithdrawPledgeInput } from "./schema";
import { pledgeMachine } from "./workflow";

/** Takes a pledge or an intention back, saying why. It leaves the public pages; its history stays. */
export async function withdrawPledge(
  input: WithdrawPledgeInput,
  ctx: UseCaseContext,
): Promise<{ reference: string; talkSlug: string | null }> {
  return inTransaction(async (tx) => {
    const pledge = await findPledge(tx, ctx.actor, input.reference);
    await transition(tx, pledgeMachine, "withdraw", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...pledge, version: input.version },
      reason: input.reason,
    });
    return { reference: pledge.reference, talkSlug: pledge.talk?.slug ?? null };
  });
}
