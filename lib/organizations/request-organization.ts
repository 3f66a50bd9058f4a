import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { type Limit, spendPoint } from "@/lib/auth/rate-limit";
import { inTransaction } from "@/lib/db/client";
import { forbidden, invalid } from "@/lib/errors";
import { findProposalLocked } from "@/lib/proposals/scope";
import { editableStates } from "@/lib/proposals/workflow";
import { revise } from "@/lib/workflow/revise";
import { similarOrganizations } from "./find-by-name";
import type { RequestOrganizationInput } from "./request-schema";
import { freeSlug } from "./save-organization";

const perPerson: Limit = { name: "organization-request", points: 10, seconds: 86_400 };

/**
 * Asks for an organization that the directory does not have, and makes it the lead of the proposal at once, marked as not
 * verified until the secretariat has looked at it. Asking gives nobody the right to act for it.
 *
 * @throws ExpectedFailure `invalid` for a name on record, and for one that is much like another until the person says that
 *   it is another one; `stale` when the proposal changed meanwhile; `rate-limited` after 10 a day
 */
export async function requestOrganization(
  input: RequestOrganizationInput,
  ctx: UseCaseContext,
): Promise<{ id: string; proposalId: string }> {
  await spendPoint(perPerson, ctx.actor.personId ?? "", new Date());
  const { actor, requestId } = ctx;
  return inTransaction(async (tx) => {
    const proposal = await findProposalLocked(tx, actor, input.id);
    if (!can(actor, "proposal.invite", proposal) || !can(actor, "proposal.edit", proposal)) throw forbidden();
    // Two who ask for the same at once: the second waits here until the first has committed, and then sees it.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('organization-name'))`;
    const alike = await similarOrganizations(tx, input.name, { acronym: input.acronym || null });
    const same = alike.find(({ name }) => name.toLowerCase() === input.name.toLowerCase());
    if (same) throw invalid({ name: { key: "co-organizers.request.errors.there", values: { name: same.name } } });
    if (alike.length > 0 && !input.isNew) {
      const names = alike.map(({ name }) => `“${name}”`).join(", ");
      throw invalid({ isNew: { key: "co-organizers.request.errors.alike", values: { names } } });
    }
    const { name, acronym, kind, category, website, reason } = input;
    const { id } = await tx.organization.create({
      data: {
        ...{ name, kind, website, acronym: acronym || null, slug: await freeSlug(tx, name), unverified: true },
        ...{ category: kind === "stakeholder" ? category : null, requestReason: reason },
        ...{ requestedById: actor.personId, requestedAt: ctx.now },
      },
      select: { id: true },
    });
    await appendAudit(tx, {
      ...{ actor, requestId, action: "organization.requestOrganization", subjectType: "organization", subjectId: id },
    });
    await revise(tx, "proposal", {
      ...{ actor, requestId, subject: { id: proposal.id, version: input.version }, whileIn: editableStates },
      data: { organizationId: id, organizationName: "" },
    });
    return { id, proposalId: proposal.id };
  });
}
