import { randomUUID } from "node:crypto";
import { type Actor, type Role, visitor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";

/** A context as an action would give it: who acts, at which moment. */
export function contextOf(actor: Actor, now = new Date("2026-11-21T09:00:00Z")) {
  return { actor, requestId: randomUUID(), locale: "en" as const, now };
}

/** A person of the database with the rights asked for, as the actor that `currentActor` would read. */
export async function makeActor(
  role: Role,
  ties: { organizationId?: string; workstreamId?: string; email?: string; name?: string } = {},
): Promise<Actor & { personId: string; email: string; name: string }> {
  const name = ties.name ?? `Test ${role}`;
  const email = ties.email ?? `${role}.${randomUUID().slice(0, 8)}@example.org`;
  const granted = { secretariat: "secretariat", admin: "admin", "workstream-lead": "workstream_lead" } as const;
  const person = await db.person.create({
    data: {
      email,
      name,
      ...(role in granted ? { roleGrants: { create: { role: granted[role as keyof typeof granted] } } } : {}),
      ...(ties.workstreamId ? { workstreamLeads: { create: { workstreamId: ties.workstreamId } } } : {}),
      ...(ties.organizationId
        ? {
            memberships: {
              create: {
                organizationId: ties.organizationId,
                kind: role === "focal-point" ? "focal_point" : "member",
                verifiedAt: new Date("2026-01-01T00:00:00Z"),
              },
            },
          }
        : {}),
    },
    select: { id: true },
  });
  return {
    ...visitor,
    personId: person.id,
    name,
    email,
    roles: role === "partner" ? ["partner"] : ["partner", role],
    organizationIds: ties.organizationId ? [ties.organizationId] : [],
    focalPointOf: ties.organizationId && role === "focal-point" ? [ties.organizationId] : [],
    leadOf: ties.workstreamId ? [ties.workstreamId] : [],
  };
}

/** A Member State with a country code of its own, or an organization of another kind. */
export async function makeOrganization(
  kind: "member_state" | "stakeholder" | "un_entity" = "stakeholder",
  ties: { name?: string; country?: string } = {},
): Promise<{ id: string; name: string }> {
  const name = ties.name ?? `Organization ${randomUUID().slice(0, 8)}`;
  return db.organization.create({
    data: {
      slug: randomUUID(),
      name,
      kind,
      category: kind === "stakeholder" ? "civil-society" : null,
      country: kind === "member_state" ? (ties.country ?? "CO") : null,
    },
    select: { id: true, name: true },
  });
}

export async function makeWorkstream(title = "Missing migrants"): Promise<{ id: string; slug: string }> {
  return db.workstream.create({ data: { slug: randomUUID(), title }, select: { id: true, slug: true } });
}
