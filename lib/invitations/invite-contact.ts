import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction, type Tx } from "@/lib/db/client";
import { conflict, forbidden, invalid, notFound, stale } from "@/lib/errors";
import { leadOrganizationName } from "@/lib/proposals/content";
import { type FoundProposal, findProposalLocked } from "@/lib/proposals/scope";
import { lastChange } from "@/lib/workflow/transition";
import { limitInvitations, sendInvitation } from "./notifications";
import type { InviteContactInput, InvitedStepInput } from "./schema";

/**
 * Invites a contact of a co-organizer: of one that was named only, that did not answer, or that declined before. Another
 * address than before makes the earlier letter worthless.
 *
 * @throws ExpectedFailure `conflict` when it accepted already; `stale` when the row changed since the page was read
 */
export async function inviteContact(input: InviteContactInput, ctx: UseCaseContext): Promise<{ proposalId: string }> {
  await limitInvitations(ctx, input.contactEmail);
  return inTransaction(async (tx) => {
    const { row, proposal } = await findOrganizer(tx, input, ctx);
    if (input.contactEmail === proposal.author.email.toLowerCase()) {
      throw invalid({ contactEmail: { key: "co-organizers.errors.isAuthor" } });
    }
    const { contactName, contactEmail, letterLocale } = input;
    await invite(tx, row, { contactName, contactEmail, locale: letterLocale }, proposal, input.version, ctx);
    return { proposalId: proposal.id };
  });
}

/** Sends the invitation of a co-organizer once more, to the same address; it can be taken up for another 30 days. */
export async function resendInvitation(input: InvitedStepInput, ctx: UseCaseContext): Promise<{ proposalId: string }> {
  const found = await inTransaction((tx) => findOrganizer(tx, input, ctx));
  const { contactEmail } = found.row;
  if (found.row.status !== "invited" || !contactEmail) throw conflict("co-organizers.errors.notInvited");
  await limitInvitations(ctx, contactEmail);
  return inTransaction(async (tx) => {
    const { row, proposal } = await findOrganizer(tx, input, ctx);
    await invite(
      tx,
      row,
      { contactName: row.contactName, contactEmail, locale: row.locale },
      proposal,
      input.version,
      ctx,
    );
    return { proposalId: proposal.id };
  });
}

type Row = Awaited<ReturnType<typeof findOrganizer>>["row"];

async function invite(
  tx: Tx,
  row: Row,
  contact: { contactName: string; contactEmail: string; locale: string },
  proposal: FoundProposal,
  version: number,
  ctx: UseCaseContext,
): Promise<void> {
  if (row.status === "accepted" || row.status === "removed") throw conflict(`co-organizers.errors.${row.status}`);
  const { count } = await tx.proposalOrganizer.updateMany({
    where: { id: row.id, version, status: row.status },
    data: {
      ...contact,
      ...{ status: "invited", invitedById: ctx.actor.personId, invitedAt: ctx.now, version: { increment: 1 } },
      ...{ answeredById: null, answeredAt: null, answer: "" },
    },
  });
  if (count === 0) throw await changedMeanwhile(tx, proposal.id);
  await appendAudit(tx, {
    actor: ctx.actor,
    requestId: ctx.requestId,
    action: "proposal.inviteOrganizer",
    subjectType: "proposal",
    subjectId: proposal.id,
  });
  const lead = leadOrganizationName(proposal) || proposal.author.name || proposal.author.email;
  await sendInvitation(
    tx,
    { kind: "organizer", id: row.id },
    {
      ...{ email: contact.contactEmail, name: contact.contactName, locale: contact.locale },
      ...{ organization: row.name, version: version + 1 },
    },
    { ...proposal, lead },
    ctx,
  );
}

/**
 * A co-organizer and its proposal, locked, for somebody who may invite.
 * @throws ExpectedFailure `not-found`, also for the co-organizer of somebody else's proposal
 */
export async function findOrganizer(tx: Tx, { id }: { id: string }, ctx: UseCaseContext) {
  const row = await tx.proposalOrganizer.findUnique({ where: { id }, select: { proposalId: true } });
  if (!row) throw notFound();
  const proposal = await findProposalLocked(tx, ctx.actor, row.proposalId);
  if (!can(ctx.actor, "proposal.invite", proposal)) throw forbidden();
  const fresh = await tx.proposalOrganizer.findUniqueOrThrow({
    where: { id },
    select: { id: true, name: true, status: true, version: true, contactName: true, contactEmail: true, locale: true },
  });
  return { row: fresh, proposal };
}

/** Somebody else was faster: says who, as far as the history knows. */
export async function changedMeanwhile(tx: Tx, proposalId: string) {
  const last = await lastChange(tx, "proposal", proposalId);
  return last ? stale(last) : conflict("errors.conflict");
}
