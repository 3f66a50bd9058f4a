import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction, type Tx } from "@/lib/db/client";
import { breaks } from "@/lib/db/constraint";
import { conflict, forbidden, notFound } from "@/lib/errors";
import { organizationCalled } from "@/lib/organizations/find-by-name";
import { revise } from "@/lib/workflow/revise";
import type { AddMembershipInput, EndMembershipInput, VerifyMembershipInput } from "./desk-schema";
import { type FoundPerson, findPerson } from "./find-person";
import { readMembership } from "./named-by-note";

/** Lets somebody act for an organization from now on, as a member or as its focal point. */
export function addMembership(input: AddMembershipInput, ctx: UseCaseContext): Promise<{ id: string }> {
  return changeMembership(input, ctx, async (tx, person) => {
    const { id } = await organizationCalled(tx, input.organization, "organization");
    const { organization, columns } = await readMembership(tx, id, input, ctx.now);
    return {
      verb: columns.kind === "focal_point" ? "nameFocalPoint" : "addMember",
      organization,
      reason: columns.noteVerbaleRef ?? "",
      write: () =>
        tx.membership.createMany({
          data: { personId: person.id, organizationId: organization.id, ...columns, verifiedAt: ctx.now },
        }),
    };
  });
}

/**
 * Confirms a membership that somebody asked for, or makes a member the focal point of their organization.
 * @throws ExpectedFailure `invalid` where a Member State names a focal point without a Note Verbale
 */
export function verifyMembership(input: VerifyMembershipInput, ctx: UseCaseContext): Promise<{ id: string }> {
  return changeMembership(input, ctx, async (tx, person) => {
    const { organizationId } = await findMembership(tx, person, input);
    const { organization, columns } = await readMembership(tx, organizationId, input, ctx.now);
    return {
      verb: columns.kind === "focal_point" ? "nameFocalPoint" : "verifyMember",
      organization,
      reason: columns.noteVerbaleRef ?? "",
      write: () =>
        tx.membership.updateMany({
          where: { id: input.membershipId, version: input.membershipVersion },
          data: { ...columns, verifiedAt: ctx.now, version: { increment: 1 } },
        }),
    };
  });
}

/** Ends what somebody does for an organization. What they wrote stays with the organization. */
export function endMembership(input: EndMembershipInput, ctx: UseCaseContext): Promise<{ id: string }> {
  return changeMembership(input, ctx, async (tx, person) => {
    const { organization } = await findMembership(tx, person, input);
    return {
      verb: "endMembership",
      organization,
      reason: input.reason,
      write: () => tx.membership.deleteMany({ where: { id: input.membershipId, version: input.membershipVersion } }),
    };
  });
}

interface Change {
  verb: string;
  organization: { id: string; name: string };
  reason: string;
  write: () => Promise<{ count: number }>;
}

/** Every change is one of the person, so that two at once are told apart; the organization's history tells of it too. */
async function changeMembership(
  input: { id: string; version: number },
  { actor, requestId }: UseCaseContext,
  prepare: (tx: Tx, person: FoundPerson) => Promise<Change>,
): Promise<{ id: string }> {
  try {
    return await inTransaction(async (tx) => {
      const person = await findPerson(tx, actor, input.id);
      if (!can(actor, "person.changeMemberships", person)) throw forbidden();
      const { verb, organization, reason, write } = await prepare(tx, person);
      await revise(tx, "person", {
        ...{ actor, requestId, verb, subject: { id: person.id, version: input.version } },
        data: {},
        changedFields: ["memberships"],
        reason: [organization.name, reason].filter((part) => part !== "").join(" · "),
      });
      if ((await write()).count === 0) throw conflict("errors.conflict");
      await appendAudit(tx, {
        ...{ actor, requestId, reason, changedFields: ["memberships"] },
        action: `organization.${verb}`,
        subjectType: "organization",
        subjectId: organization.id,
      });
      return { id: person.id };
    });
  } catch (error) {
    if (breaks(error, "membership_person_id_organization_id_kind_key"))
      throw conflict("admin.people.errors.actsAlready");
    throw error;
  }
}

async function findMembership(tx: Tx, person: FoundPerson, { membershipId }: { membershipId: string }) {
  const membership = await tx.membership.findUnique({
    where: { id: membershipId, personId: person.id },
    select: { organizationId: true, organization: { select: { id: true, name: true } } },
  });
  if (!membership) throw notFound();
  return membership;
}
