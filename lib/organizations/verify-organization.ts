import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction } from "@/lib/db/client";
import { conflict, invalid } from "@/lib/errors";
import { revise } from "@/lib/workflow/revise";
import { findOrganization } from "./find-organization";
import type { VerifyOrganizationInput } from "./schema";

/**
 * The secretariat has looked at an organization that a proposer asked for, and vouches for it. Whoever asked may be
 * admitted as a member in the same step.
 * @throws ExpectedFailure `conflict` for one that is verified
 */
export async function verifyOrganization(input: VerifyOrganizationInput, ctx: UseCaseContext): Promise<{ id: string }> {
  const { actor, requestId, now } = ctx;
  return inTransaction(async (tx) => {
    const organization = await findOrganization(tx, actor, input.id);
    if (!organization.unverified) throw conflict("errors.conflict");
    const personId = input.admitRequester ? organization.requestedById : null;
    if (personId !== null && personId === actor.personId) {
      throw invalid({ admitRequester: { key: "admin.organizations.errors.ownRequest" } });
    }
    await revise(tx, "organization", {
      ...{ actor, requestId, verb: "verify", subject: { id: organization.id, version: input.version } },
      data: { unverified: false },
    });
    if (personId !== null) {
      await tx.membership.upsert({
        where: {
          personId_organizationId_kind: { personId, organizationId: organization.id, kind: "member" },
        },
        create: { personId, organizationId: organization.id, verifiedAt: now },
        update: { verifiedAt: now, version: { increment: 1 } },
        select: { id: true },
      });
      await appendAudit(tx, {
        ...{ actor, requestId, action: "person.addMember", subjectType: "person", subjectId: personId },
        changedFields: ["memberships"],
        reason: organization.name,
      });
    }
    return { id: organization.id };
  });
}
