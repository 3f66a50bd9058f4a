import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { Tx } from "@/lib/db/client";
import { conflict, forbidden, notFound } from "@/lib/errors";

/**
 * An organization for a step of those who keep the directory.
 * @throws ExpectedFailure `not-found` for those who may not see the directory, `forbidden` for those who only look things
 *   up in it; `conflict` for one that was merged into another
 */
export async function findOrganization(tx: Tx, actor: Actor, id: string) {
  const organization = can(actor, "organization.list", null)
    ? await tx.organization.findUnique({
        where: { id },
        select: {
          id: true,
          version: true,
          name: true,
          acronym: true,
          kind: true,
          category: true,
          country: true,
          unverified: true,
          suspendedAt: true,
          requestedById: true,
          mergedIntoId: true,
        },
      })
    : null;
  if (!organization) throw notFound();
  if (!can(actor, "organization.manage", null)) throw forbidden();
  if (organization.mergedIntoId !== null) throw conflict("admin.organizations.errors.merged");
  return organization;
}
