import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction, type Tx } from "@/lib/db/client";
import { conflict, forbidden, invalid } from "@/lib/errors";
import { leadOrganizationName } from "@/lib/proposals/content";
import { findProposalLocked } from "@/lib/proposals/scope";
import { limitInvitations, sendInvitation } from "./notifications";
import { type InviteEditorInput, mostInvited } from "./schema";

/**
 * Invites a person by mail to work on the proposal, or sends the invitation again. They read and edit it once they accepted.
 *
 * @throws ExpectedFailure `invalid` for somebody who works on it already; `rate-limited`
 */
export async function inviteEditor(input: InviteEditorInput, ctx: UseCaseContext): Promise<{ proposalId: string }> {
  await limitInvitations(ctx, input.email);
  return inTransaction(async (tx) => {
    const proposal = await findProposalLocked(tx, ctx.actor, input.id);
    if (!can(ctx.actor, "proposal.invite", proposal)) throw forbidden();
    if (input.email === proposal.author.email.toLowerCase()) {
      throw invalid({ email: { key: "co-organizers.errors.isAuthor" } });
    }
    const invited = await writeInvitation(tx, proposal.id, input, ctx);
    await appendAudit(tx, {
      actor: ctx.actor,
      requestId: ctx.requestId,
      action: "proposal.inviteEditor",
      subjectType: "proposal",
      subjectId: proposal.id,
    });
    const lead = leadOrganizationName(proposal) || proposal.author.name || proposal.author.email;
    const person = { email: input.email, name: input.name, locale: input.letterLocale, organization: "" };
    await sendInvitation(
      tx,
      { kind: "editor", id: invited.id },
      { ...person, version: invited.version },
      { ...proposal, lead },
      ctx,
    );
    return { proposalId: proposal.id };
  });
}

/** One row an address: whoever was removed or declined before is asked anew. The proposal is locked. */
async function writeInvitation(tx: Tx, proposalId: string, input: InviteEditorInput, ctx: UseCaseContext) {
  const { email, name, letterLocale: locale } = input;
  const select = { id: true, version: true, acceptedAt: true, removedAt: true } as const;
  const before = await tx.proposalEditor.findUnique({ where: { proposalId_email: { proposalId, email } }, select });
  if (before?.acceptedAt && !before.removedAt) throw invalid({ email: { key: "co-organizers.errors.worksOnIt" } });
  const invitation = { name, locale, invitedById: ctx.actor.personId, invitedAt: ctx.now };
  if (before) {
    const anew = { personId: null, acceptedAt: null, declinedAt: null, removedAt: null, organizerId: null };
    return tx.proposalEditor.update({
      where: { id: before.id },
      data: { ...invitation, ...anew, version: { increment: 1 } },
      select,
    });
  }
  const present = await tx.proposalEditor.count({ where: { proposalId, removedAt: null } });
  if (present >= mostInvited) throw conflict("co-organizers.errors.tooMany", { max: mostInvited });
  return tx.proposalEditor.create({ data: { ...invitation, proposalId, email }, select });
}
