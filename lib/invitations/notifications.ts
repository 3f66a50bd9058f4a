import type { UseCaseContext } from "@/lib/actions/context";
import { type Limit, spendPoint } from "@/lib/auth/rate-limit";
import type { Tx } from "@/lib/db/client";
import { asLocale } from "@/lib/i18n/locales";
import { queueMail } from "@/lib/mail/queue-mail";
import { recipient } from "@/lib/proposals/recipients";
import { dateToDay } from "@/lib/time/plain-day";
import type { Invitation } from "./find-invitation";
import { expiryOf } from "./state";
import type { InvitationRef } from "./token";

/** An invitation puts a sender's words before somebody who did not ask for them, so nobody sends many. */
const perPerson: Limit = { name: "invitation-person", points: 30, seconds: 3600 };
const perAddress: Limit = { name: "invitation-address", points: 5, seconds: 86_400 };

/**
 * Counts an invitation, by the clock on the wall.
 * @throws ExpectedFailure `rate-limited` for more than 30 an hour from one person, or 5 a day to one address
 */
export async function limitInvitations(ctx: UseCaseContext, email: string): Promise<void> {
  const at = new Date();
  await spendPoint(perPerson, ctx.actor.personId ?? "", at);
  await spendPoint(perAddress, email, at);
}

/** The letter that leads to the page where the invitation is answered. One for each time it is sent. */
export async function sendInvitation(
  tx: Tx,
  { kind, id }: InvitationRef,
  invited: { email: string; name: string; locale: string; organization: string; version: number },
  proposal: { title: string; reference: string | null; lead: string },
  ctx: UseCaseContext,
): Promise<void> {
  const person = await tx.person.findUnique({ where: { email: invited.email }, select: { id: true, locale: true } });
  await queueMail(tx, {
    template: "proposal-invitation",
    to: { email: invited.email, name: invited.name, ...(person ? { personId: person.id } : {}) },
    locale: asLocale(person?.locale ?? invited.locale),
    props: {
      kind,
      invitationId: id,
      title: proposal.title || proposal.reference || "—",
      lead: proposal.lead,
      organization: invited.organization,
      author: ctx.actor.name || ctx.actor.email || "—",
      until: dateToDay(expiryOf(ctx.now)),
    },
    occurrence: `proposal.invite:${id}:${invited.version}`,
  });
}

/** Word to whoever sent the invitation. */
export async function notifyAnswer(
  tx: Tx,
  invitation: Invitation,
  { answer, words }: { answer: "accepted" | "declined"; words: string },
  ctx: UseCaseContext,
): Promise<void> {
  const { proposal } = invitation;
  await queueMail(tx, {
    template: "invitation-answered",
    ...recipient(invitation.inviter),
    props: {
      answer,
      title: proposal.title || proposal.reference || "—",
      name: ctx.actor.name || invitation.contactName || invitation.email,
      organization: invitation.organization,
      ...(words ? { words } : {}),
      path: `/my/proposals/${proposal.id}/people`,
    },
    occurrence: `proposal.invitation-answer:${invitation.id}:${invitation.version}`,
  });
}
