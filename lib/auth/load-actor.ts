import type { Actor, Role } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { RoleName } from "@/lib/db/generated/enums";
import { type Session, sessionSeconds } from "./session-token";

const roleOfGrant: Record<RoleName, Role> = {
  workstream_lead: "workstream-lead",
  secretariat: "secretariat",
  admin: "admin",
};
const staffRoles: readonly Role[] = ["workstream-lead", "secretariat", "admin"];

/**
 * Who the holder of a session is now: the person and every right, read afresh, so that a role given or taken counts at the
 * next request.
 * @returns the actor, or null when the session no longer holds: person gone, suspended or merged into another, sessions ended by raising their
 *   version, or staff that signed in more than 24 hours ago
 */
export async function loadActor(session: Session, now: Date): Promise<Actor | null> {
  const person = await db.person.findUnique({
    where: { id: session.personId },
    select: {
      id: true,
      name: true,
      email: true,
      sessionVersion: true,
      suspendedAt: true,
      mergedIntoId: true,
      roleGrants: { select: { role: true } },
      // A suspended organization has nobody who acts for it.
      memberships: {
        where: { verifiedAt: { not: null }, organization: { suspendedAt: null } },
        select: { organizationId: true, kind: true },
      },
      workstreamLeads: { select: { workstreamId: true } },
    },
  });
  if (!person || person.suspendedAt || person.mergedIntoId) return null;
  if (person.sessionVersion !== session.sessionVersion) return null;

  const focalPointOf = person.memberships.filter((one) => one.kind === "focal_point").map((one) => one.organizationId);
  const leadOf = person.workstreamLeads.map((one) => one.workstreamId);
  const roles = new Set<Role>(["partner", ...person.roleGrants.map((grant) => roleOfGrant[grant.role])]);
  if (focalPointOf.length > 0) roles.add("focal-point");
  if (leadOf.length > 0) roles.add("workstream-lead");

  const age = (now.getTime() - session.signedInAt.getTime()) / 1000;
  if (staffRoles.some((role) => roles.has(role)) && age > sessionSeconds.staff) return null;

  return {
    personId: person.id,
    name: person.name,
    email: person.email,
    roles: [...roles],
    organizationIds: [...new Set(person.memberships.map((one) => one.organizationId))],
    focalPointOf,
    leadOf,
  };
}
