import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { moveReferences } from "@/lib/db/move-references";
import { conflict, invalid } from "@/lib/errors";
import { revise } from "@/lib/workflow/revise";
import { findOrganization } from "./find-organization";
import { organizationReferences } from "./organization-references";
import type { MergeOrganizationsInput } from "./schema";

/**
 * Makes one record of two that are the same organization. Everything that names the one names the other from now on; of
 * what both have, one remains. The record that goes keeps its history and is offered nowhere.
 *
 * @returns the id of the organization that stays
 * @throws ExpectedFailure `invalid` for an organization with itself, or where a State would go; `conflict` for one that was
 *   merged before or is suspended
 */
export async function mergeOrganizations(input: MergeOrganizationsInput, ctx: UseCaseContext): Promise<{ id: string }> {
  const { actor, requestId } = ctx;
  if (input.first === input.second) throw invalid({ stays: { key: "admin.organizations.errors.mergeWithItself" } });
  if (![input.first, input.second].includes(input.stays)) throw invalid({ stays: { key: "errors.invalidChoice" } });
  const sides = [
    { id: input.first, version: input.firstVersion },
    { id: input.second, version: input.secondVersion },
  ];
  return inTransaction(async (tx) => {
    // Two merges of the same organizations, whichever way round, come one after the other.
    const ids = sides.map(({ id }) => id);
    await tx.$queryRaw`SELECT 1 FROM "organization" WHERE "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR UPDATE`;
    const [first, second] = [
      await findOrganization(tx, actor, input.first),
      await findOrganization(tx, actor, input.second),
    ];
    const [stays, goes] = input.stays === first.id ? [first, second] : [second, first];
    // Each State is on record once, so the one with the country is the record to keep.
    if (goes.country !== null) throw invalid({ stays: { key: "admin.organizations.errors.stateStays" } });
    if (stays.suspendedAt || goes.suspendedAt) throw conflict("admin.organizations.errors.suspended");
    for (const side of sides) {
      const isGoing = side.id === goes.id;
      await revise(tx, "organization", {
        ...{ actor, requestId, verb: isGoing ? "merge" : "absorb", reason: input.reason, subject: side },
        data: isGoing ? { mergedIntoId: stays.id } : {},
      });
    }
    await moveReferences(tx, organizationReferences, { from: goes.id, to: stays.id });
    return { id: stays.id };
  });
}
