import { visitor } from "@/lib/access/actor";
import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction, type Tx } from "@/lib/db/client";
import { isLockTimeout } from "@/lib/db/constraint";
import { conflict, ExpectedFailure, gone } from "@/lib/errors";
import { transition } from "@/lib/workflow/transition";
import { asSubject, type FoundRegistration, findByToken } from "./find-by-token";
import { tellConfirmed, tellWaitlisted } from "./notifications";
import type { TokenInput } from "./schema";
import { lockTalk, seatIsLeft } from "./seats";
import { registrationMachine } from "./workflow";

/** How often a lost lock is tried again before the person is told that many register at this moment. */
const attempts = 3;

export type SeatOutcome = "confirmed" | "waitlisted";

/**
 * Confirms an address and takes a seat, or a place in line when the mode is full. Seats are counted under a lock on the talk,
 * so that they are never oversold however many confirm at once. Confirming twice is answered with what is so already.
 *
 * @throws ExpectedFailure `gone` for a used-up link (cancelled, expired), `busy` after three lost locks,
 *   `conflict` when the talk was called off meanwhile
 */
export async function confirmRegistration(input: TokenInput, ctx: UseCaseContext): Promise<{ outcome: SeatOutcome }> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(async (tx) => {
        const found = await findByToken(tx, "registration-confirm", input.token, ctx.now);
        await lockTalk(tx, found.talkId);
        // Read again under the lock: the first reading may be older than somebody else's step.
        const registration = await findByToken(tx, "registration-confirm", input.token, ctx.now);
        return { outcome: await takeSeat(tx, registration, ctx) };
      });
    } catch (error) {
      if (!isLockTimeout(error)) throw error;
      if (attempt === attempts) {
        throw new ExpectedFailure({ kind: "busy", message: { key: "registrations.busy" } });
      }
    }
  }
}

/**
 * Gives the registration a seat or a place in line. The caller holds the lock on the talk: without it two people
 * can be counted into the same seat.
 */
export async function takeSeat(tx: Tx, registration: FoundRegistration, ctx: UseCaseContext): Promise<SeatOutcome> {
  if (registration.status === "confirmed" || registration.status === "waitlisted") return registration.status;
  if (registration.status === "cancelled") throw gone();
  const { talk } = registration;
  if (talk.status === "cancelled" || talk.status === "held") throw conflict(`registrations.closed.${talk.status}`);

  const participant = { ...visitor, registrationId: registration.id };
  const move = { actor: participant, requestId: ctx.requestId, subject: asSubject(registration) };
  if (await seatIsLeft(tx, registration.talkId, registration.mode)) {
    await transition(tx, registrationMachine, "confirm", { ...move, data: { confirmedAt: ctx.now } });
    await tellConfirmed(tx, registration);
    return "confirmed";
  }
  await transition(tx, registrationMachine, "waitlist", { ...move, data: { waitlistedAt: ctx.now } });
  await tellWaitlisted(tx, registration);
  return "waitlisted";
}
