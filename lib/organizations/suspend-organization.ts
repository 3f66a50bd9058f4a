import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { conflict } from "@/lib/errors";
import { revise } from "@/lib/workflow/revise";
import { findOrganization } from "./find-organization";
import type { SuspendOrganizationInput } from "./schema";

/**
 * Nobody acts for a suspended organization any more, and nobody can choose it. What is on record of it stays as it is.
 * Its people keep their accounts.
 */
export async function suspendOrganization(
  input: SuspendOrganizationInput,
  { actor, requestId, now }: UseCaseContext,
): Promise<{ id: string }> {
  return inTransaction(async (tx) => {
    const organization = await findOrganization(tx, actor, input.id);
    if (organization.suspendedAt) throw conflict("errors.conflict");
    await revise(tx, "organization", {
      ...{ actor, requestId, verb: "suspend", reason: input.reason },
      subject: { id: organization.id, version: input.version },
      data: { suspendedAt: now },
    });
    return { id: organization.id };
  });
}

/** Its people act for the organization again, as before. */
export async function liftOrganization(
  input: SuspendOrganizationInput,
  { actor, requestId }: UseCaseContext,
): Promise<{ id: string }> {
  return inTransaction(async (tx) => {
    const organization = await findOrganization(tx, actor, input.id);
    if (!organization.suspendedAt) throw conflict("errors.conflict");
    await revise(tx, "organization", {
      ...{ actor, requestId, verb: "liftSuspension", reason: input.reason },
      subject: { id: organization.id, version: input.version },
      data: { suspendedAt: null },
    });
    return { id: organization.id };
  });
}
