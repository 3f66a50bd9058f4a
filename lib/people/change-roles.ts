import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { conflict, forbidden, invalid } from "@/lib/errors";
import { revise } from "@/lib/workflow/revise";
import type { ChangeLeadsInput, ChangeRoleInput } from "./desk-schema";
import { findPerson } from "./find-person";
import { keepOneHolder } from "./last-holder";

const granting = { secretariat: "grantSecretariat", admin: "grantAdmin" } as const;
const revoking = { secretariat: "revokeSecretariat", admin: "revokeAdmin" } as const;

/** Gives somebody a role of staff. It counts from their next request on. */
export async function grantRole(input: ChangeRoleInput, ctx: UseCaseContext): Promise<{ id: string }> {
  const { actor, requestId } = ctx;
  return inTransaction(async (tx) => {
    const person = await findPerson(tx, actor, input.id);
    if (!can(actor, "person.changeRoles", person)) throw forbidden();
    if (person.suspendedAt) throw conflict("admin.people.errors.suspended");
    if (person.roleGrants.some(({ role }) => role === input.role)) throw conflict("errors.conflict");
    await revise(tx, "person", {
      ...{ actor, requestId, verb: granting[input.role], reason: input.reason },
      subject: { id: person.id, version: input.version },
      data: {},
      changedFields: ["roles"],
    });
    await tx.roleGrant.createMany({ data: { personId: person.id, role: input.role } });
    return { id: person.id };
  });
}

/**
 * Takes a role of staff away. It ends at the person's next request.
 * @throws ExpectedFailure `conflict` when nobody else holds it
 */
export async function revokeRole(input: ChangeRoleInput, ctx: UseCaseContext): Promise<{ id: string }> {
  const { actor, requestId } = ctx;
  return inTransaction(async (tx) => {
    const person = await findPerson(tx, actor, input.id);
    if (!can(actor, "person.changeRoles", person)) throw forbidden();
    await keepOneHolder(tx, person.id, [input.role]);
    await revise(tx, "person", {
      ...{ actor, requestId, verb: revoking[input.role], reason: input.reason },
      subject: { id: person.id, version: input.version },
      data: {},
      changedFields: ["roles"],
    });
    const { count } = await tx.roleGrant.deleteMany({ where: { personId: person.id, role: input.role } });
    if (count === 0) throw conflict("errors.conflict");
    return { id: person.id };
  });
}

/**
 * Says which workstreams somebody leads. Without any, they are no lead any more.
 * @throws ExpectedFailure `invalid` for a workstream that does not exist
 */
export async function changeLeads(input: ChangeLeadsInput, ctx: UseCaseContext): Promise<{ id: string }> {
  const { actor, requestId } = ctx;
  return inTransaction(async (tx) => {
    const person = await findPerson(tx, actor, input.id);
    if (!can(actor, "person.changeLeads", person)) throw forbidden();
    if (person.suspendedAt) throw conflict("admin.people.errors.suspended");
    const chosen = await tx.workstream.findMany({
      where: { id: { in: input.workstreams } },
      orderBy: { position: "asc" },
      select: { id: true, title: true },
    });
    if (chosen.length !== new Set(input.workstreams).size)
      throw invalid({ workstreams: { key: "errors.invalidChoice" } });
    await revise(tx, "person", {
      ...{ actor, requestId, verb: chosen.length > 0 ? "makeLead" : "endLead" },
      subject: { id: person.id, version: input.version },
      data: {},
      changedFields: ["workstreams"],
      reason: chosen.map(({ title }) => title).join(" · "),
    });
    await tx.workstreamLead.deleteMany({
      where: { personId: person.id, workstreamId: { notIn: chosen.map(({ id }) => id) } },
    });
    await tx.workstreamLead.createMany({
      data: chosen.map(({ id }) => ({ personId: person.id, workstreamId: id })),
      skipDuplicates: true,
    });
    if (chosen.length === 0) await tx.roleGrant.deleteMany({ where: { personId: person.id, role: "workstream_lead" } });
    return { id: person.id };
  });
}
