import { type Actor, systemActor, visitor } from "@/lib/access/actor";
import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction, type Tx } from "@/lib/db/client";
import { notFound } from "@/lib/errors";
import { deskScope } from "@/lib/talks/scope";
import { transition } from "@/lib/workflow/transition";
import { asSubject, type FoundRegistration, findByToken } from "./find-by-token";
import { tellCancelled, tellConfirmed } from "./notifications";
import type { CancelPlaceInput, TokenInput } from "./schema";
import { firstInLine, lockTalk, registrationSelect, seatIsLeft } from "./seats";
import { registrationMachine } from "./workflow";

/**
 * A participant gives up their place by the link in their mail. The first in line gets the seat in the same transaction.
 * Cancelling twice is answered with what is so already.
 */
export async function cancelRegistration(input: TokenInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return inTransaction(async (tx) => {
    const found = await findByToken(tx, "registration-cancel", input.token, ctx.now);
    await lockTalk(tx, found.talkId);
    const registration = await findByToken(tx, "registration-cancel", input.token, ctx.now);
    if (registration.status !== "cancelled") {
      await giveUpPlace(tx, registration, { ...visitor, registrationId: registration.id }, ctx);
    }
    return { slug: registration.talk.slug };
  });
}

/** The desk takes a place back, with a reason that the participant is told. */
export async function cancelPlace(input: CancelPlaceInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return inTransaction(async (tx) => {
    const registration = await tx.registration.findFirst({
      where: { id: input.id, talk: deskScope(ctx.actor) },
      select: registrationSelect,
    });
    if (!registration) throw notFound();
    await lockTalk(tx, registration.talkId);
    await giveUpPlace(tx, { ...registration, version: input.version }, ctx.actor, ctx, input.reason);
    return { slug: registration.talk.slug };
  });
}

async function giveUpPlace(
  tx: Tx,
  registration: FoundRegistration,
  actor: Actor,
  ctx: UseCaseContext,
  reason?: string,
): Promise<void> {
  await transition(tx, registrationMachine, "cancel", {
    actor,
    requestId: ctx.requestId,
    subject: asSubject(registration),
    data: { cancelledAt: ctx.now },
    reason,
  });
  await tellCancelled(tx, registration);
  if (registration.status === "confirmed") await promoteFirst(tx, registration, ctx);
}

async function promoteFirst(tx: Tx, freed: FoundRegistration, ctx: UseCaseContext): Promise<void> {
  const next = await firstInLine(tx, freed.talkId, freed.mode);
  // A talk whose seats were cut meanwhile may still be full: then nobody moves up.
  if (!next || !(await seatIsLeft(tx, freed.talkId, freed.mode))) return;
  await transition(tx, registrationMachine, "promote", {
    actor: systemActor,
    requestId: ctx.requestId,
    subject: asSubject(next),
    data: { confirmedAt: ctx.now },
  });
  await tellConfirmed(tx, next);
}
