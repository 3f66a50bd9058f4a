import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction, type Tx } from "@/lib/db/client";
import { sameAs } from "@/lib/db/text-filter";
import { conflict, forbidden, invalid } from "@/lib/errors";
import { leadOrganizationName } from "@/lib/proposals/content";
import { type FoundProposal, findProposalLocked } from "@/lib/proposals/scope";
import { limitInvitations, sendInvitation } from "./notifications";
import { type AddOrganizerInput, mostInvited } from "./schema";

/**
 * Adds an organization that is to organize the talk with the lead organization: named only, or with a contact who is invited
 * by mail. The same form sent twice adds once.
 *
 * @throws ExpectedFailure `invalid` for an organization that is there already, or the author's own address; `rate-limited`
 */
export async function addOrganizer(input: AddOrganizerInput, ctx: UseCaseContext): Promise<{ id: string }> {
  if (input.contactEmail) await limitInvitations(ctx, input.contactEmail);
  return inTransaction(async (tx) => {
    const proposal = await findProposalLocked(tx, ctx.actor, input.id);
    if (!can(ctx.actor, "proposal.invite", proposal)) throw forbidden();
    const added = { id: input.submissionId };
    const repeated = { ...added, proposalId: proposal.id };
    if ((await tx.proposalOrganizer.count({ where: repeated })) > 0) return added;
    const present = await tx.proposalOrganizer.findMany({
      where: { proposalId: proposal.id },
      select: { name: true, status: true, position: true },
    });
    checkName(input, proposal, present);
    const { contactName, contactEmail, name } = input;
    await tx.proposalOrganizer.create({
      data: {
        ...{ id: added.id, proposalId: proposal.id, name, contactName, locale: input.letterLocale },
        position: Math.max(-1, ...present.map(({ position }) => position)) + 1,
        organizationId: await knownOrganization(tx, name),
        ...(contactEmail ? invited(contactEmail, ctx) : {}),
      },
      select: { id: true },
    });
    await appendAudit(tx, {
      actor: ctx.actor,
      requestId: ctx.requestId,
      action: contactEmail ? "proposal.inviteOrganizer" : "proposal.nameOrganizer",
      subjectType: "proposal",
      subjectId: proposal.id,
      changedFields: ["coOrganizers"],
    });
    if (contactEmail) {
      const contact = {
        email: contactEmail,
        name: contactName,
        locale: input.letterLocale,
        organization: name,
        version: 1,
      };
      const lead = leadOrganizationName(proposal) || proposal.author.name || proposal.author.email;
      await sendInvitation(tx, { kind: "organizer", ...added }, contact, { ...proposal, lead }, ctx);
    }
    return added;
  });
}

function invited(contactEmail: string, ctx: UseCaseContext) {
  return { status: "invited" as const, contactEmail, invitedById: ctx.actor.personId, invitedAt: ctx.now };
}

function checkName(
  { name, contactEmail }: AddOrganizerInput,
  proposal: FoundProposal,
  present: readonly { name: string; status: string }[],
): void {
  const active = present.filter(({ status }) => status !== "removed" && status !== "declined");
  if (active.length >= mostInvited) throw conflict("co-organizers.errors.tooMany", { max: mostInvited });
  const same = (other: string) => other.trim().toLowerCase() === name.toLowerCase();
  if (same(leadOrganizationName(proposal))) throw invalid({ name: { key: "co-organizers.errors.isLead" } });
  if (active.some((one) => same(one.name))) throw invalid({ name: { key: "co-organizers.errors.there" } });
  if (contactEmail === proposal.author.email.toLowerCase()) {
    throw invalid({ contactEmail: { key: "co-organizers.errors.isAuthor" } });
  }
}

/** The organization of the directory that bears the name, or the acronym; null when none or several do. */
export async function knownOrganization(tx: Tx, name: string): Promise<string | null> {
  const equals = sameAs(name);
  const found = await tx.organization.findMany({
    where: { OR: [{ name: equals }, { acronym: equals }], mergedIntoId: null, suspendedAt: null },
    take: 2,
    select: { id: true },
  });
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}
