import type { Tx } from "@/lib/db/client";
import { conflict } from "@/lib/errors";
import { type GrantedRole, grantedRoles } from "./desk-schema";

/**
 * Refuses to leave the portal without anybody in a role. Whoever takes the role from somebody else at the same moment
 * waits, so that two cannot remove each other.
 * @throws ExpectedFailure `conflict` when nobody else, not suspended, holds one of the roles that the person holds
 */
export async function keepOneHolder(tx: Tx, personId: string, roles: readonly string[]): Promise<void> {
  for (const role of grantedRoles.filter((one) => roles.includes(one))) {
    const holders = await lockHolders(tx, role);
    if (!holders.some((id) => id !== personId)) throw conflict(`admin.people.errors.lastHolder.${role}`);
  }
}

/** A person who was suspended is read only once the lock is there, so the rows of people are locked with the grants. */
async function lockHolders(tx: Tx, role: GrantedRole): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string; active: boolean }[]>`
    SELECT p."id", p."suspended_at" IS NULL AND p."merged_into_id" IS NULL AS "active"
    FROM "role_grant" g JOIN "person" p ON p."id" = g."person_id"
    WHERE g."role" = ${role}::"role_name" ORDER BY p."id" FOR UPDATE`;
  return rows.flatMap(({ id, active }) => (active ? [id] : []));
}
