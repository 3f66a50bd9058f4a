import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { conflict, forbidden } from "@/lib/errors";
import { revise } from "@/lib/workflow/revise";
import type { SuspendPersonInput } from "./desk-schema";
import { findPerson } from "./find-person";
import { keepOneHolder } from "./last-holder";

/**
 * Shuts an account: every session ends at its next request, and nobody signs in to it. Drafts stay as they are, and what was
 * submitted goes on; memberships and roles wait for the end of the suspension.
 * @throws ExpectedFailure `conflict` for the last admin or the last member of the secretariat
 */
export async function suspendPerson(input: SuspendPersonInput, ctx: UseCaseContext): Promise<{ id: string }> {
  const { actor, requestId, now } = ctx;
  return inTransaction(async (tx) => {
    const person = await findPerson(tx, actor, input.id);
    if (!can(actor, "person.suspend", person)) throw forbidden();
    if (person.suspendedAt) throw conflict("errors.conflict");
    await keepOneHolder(
      tx,
      person.id,
      person.roleGrants.map(({ role }) => role),
    );
    await revise(tx, "person", {
      ...{ actor, requestId, verb: "suspend", reason: input.reason },
      subject: { id: person.id, version: input.version },
      data: { suspendedAt: now, suspendedReason: input.reason, sessionVersion: { increment: 1 } },
      changedFields: ["suspendedAt", "suspendedReason", "sessionVersion"],
    });
    return { id: person.id };
  });
}

/** Opens a suspended account again, with the rights that it had. */
export async function liftSuspension(input: SuspendPersonInput, ctx: UseCaseContext): Promise<{ id: string }> {
  const { actor, requestId } = ctx;
  return inTransaction(async (tx) => {
    const person = await findPerson(tx, actor, input.id);
    if (!can(actor, "person.suspend", person)) throw forbidden();
    if (!person.suspendedAt) throw conflict("errors.conflict");
    await revise(tx, "person", {
      ...{ actor, requestId, verb: "liftSuspension", reason: input.reason },
      subject: { id: person.id, version: input.version },
      data: { suspendedAt: null, suspendedReason: "" },
    });
    return { id: person.id };
  });
}
