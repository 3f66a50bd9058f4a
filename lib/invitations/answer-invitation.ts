import { isSignedIn } from "@/lib/access/actor";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction, type Tx } from "@/lib/db/client";
import { ExpectedFailure, gone } from "@/lib/errors";
import { lockProposals } from "@/lib/proposals/scope";
import { findInvitation, type Invitation, isInvited } from "./find-invitation";
import { notifyAnswer } from "./notifications";
import type { AnswerInvitationInput } from "./schema";
import { readInvitationToken } from "./token";

/**
 * Accepts or declines an invitation to a proposal. Accepting lets the person read and edit it, and makes their organization a
 * co-organizer. Whoever sent the invitation is told. The same answer given twice counts once.
 *
 * @throws ExpectedFailure `forbidden` for anybody but the invited address, whoever holds the letter; `gone` for one that was
 *   taken back, ran out, was answered otherwise, or whose proposal is decided
 */
export async function answerInvitation(
  input: AnswerInvitationInput,
  ctx: UseCaseContext,
): Promise<{ proposalId: string }> {
  const ref = readInvitationToken(input.token, ctx.now);
  if (!ref) throw gone("co-organizers.states.unknown");
  return inTransaction(async (tx) => {
    const first = await findInvitation(tx, ref, ctx.now);
    if (!first) throw gone("co-organizers.states.unknown");
    if (!isInvited(ctx.actor, first)) {
      throw new ExpectedFailure({ kind: "forbidden", message: { key: "co-organizers.errors.notYours" } });
    }
    // A decision on the proposal may be under way: whoever comes second sees what the first one did.
    await lockProposals(tx, [first.proposal.id]);
    const invitation = await findInvitation(tx, ref, ctx.now);
    if (!invitation) throw gone("co-organizers.states.unknown");
    const answer = input.answer === "accept" ? "accepted" : "declined";
    const done = { proposalId: invitation.proposal.id };
    if (invitation.state === answer) return done;
    if (invitation.state !== "open") throw gone(`co-organizers.states.${invitation.state}`);

    if (invitation.kind === "organizer") await answerAsOrganizer(tx, invitation, answer, input.words, ctx);
    else await answerAsEditor(tx, invitation, answer, ctx);
    await appendAudit(tx, {
      actor: ctx.actor,
      requestId: ctx.requestId,
      action: answer === "accepted" ? "proposal.acceptInvitation" : "proposal.declineInvitation",
      subjectType: "proposal",
      subjectId: invitation.proposal.id,
      ...(input.words ? { reason: input.words } : {}),
    });
    await notifyAnswer(tx, invitation, { answer, words: input.words }, ctx);
    return done;
  });
}

/** The proposal is locked, so nobody else changes the row meanwhile. */
async function answerAsOrganizer(
  tx: Tx,
  { id, proposal }: Invitation,
  answer: "accepted" | "declined",
  words: string,
  ctx: UseCaseContext,
): Promise<void> {
  const { actor } = ctx;
  if (!isSignedIn(actor)) return;
  const row = await tx.proposalOrganizer.update({
    where: { id },
    data: {
      ...{ status: answer, answer: words, answeredById: actor.personId, answeredAt: ctx.now },
      version: { increment: 1 },
    },
    select: { contactEmail: true, contactName: true, locale: true, invitedById: true, invitedAt: true },
  });
  if (answer === "declined" || !row.contactEmail) return;
  const author = await tx.proposal.count({ where: { id: proposal.id, authorId: actor.personId } });
  if (author > 0) return;
  const works = { personId: actor.personId, acceptedAt: ctx.now, declinedAt: null, removedAt: null, organizerId: id };
  await tx.proposalEditor.upsert({
    where: { proposalId_email: { proposalId: proposal.id, email: row.contactEmail } },
    create: {
      ...works,
      ...{ proposalId: proposal.id, email: row.contactEmail, name: row.contactName, locale: row.locale },
      ...{ invitedById: row.invitedById, invitedAt: row.invitedAt ?? ctx.now },
    },
    update: { ...works, version: { increment: 1 } },
    select: { id: true },
  });
}

async function answerAsEditor(
  tx: Tx,
  { id }: Invitation,
  answer: "accepted" | "declined",
  ctx: UseCaseContext,
): Promise<void> {
  const { actor, now } = ctx;
  if (!isSignedIn(actor)) return;
  await tx.proposalEditor.update({
    where: { id },
    data: {
      ...(answer === "accepted" ? { personId: actor.personId, acceptedAt: now } : { declinedAt: now }),
      version: { increment: 1 },
    },
    select: { id: true },
  });
}
