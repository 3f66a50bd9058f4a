import { type Actor, isSignedIn } from "@/lib/access/actor";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { ProposalState } from "@/lib/proposals/workflow";
import { type InvitationState, invitationState } from "./state";
import type { InvitationRef } from "./token";

const proposalSelect = {
  id: true,
  status: true,
  title: true,
  reference: true,
  organizationName: true,
  organization: { select: { name: true } },
  author: { select: { id: true, email: true, name: true, locale: true } },
} as const satisfies Prisma.ProposalSelect;
const inviterSelect = { id: true, email: true, name: true, locale: true } as const;

export interface Invitation extends InvitationRef {
  version: number;
  /** The one address for which it counts. */
  email: string;
  contactName: string;
  /** The co-organizer; empty for a colleague. */
  organization: string;
  locale: string;
  invitedAt: Date;
  state: InvitationState;
  answeredById: string | null;
  inviter: { id: string; email: string; name: string; locale: string };
  proposal: { id: string; status: ProposalState; title: string; reference: string | null; lead: string };
}

/** The invitation that a token named; null when the row is gone, or was never sent to anybody. */
export async function findInvitation(tx: Tx, ref: InvitationRef, now: Date): Promise<Invitation | null> {
  return ref.kind === "organizer" ? findOrganizer(tx, ref.id, now) : findEditor(tx, ref.id, now);
}

/** The invited address decides, not who holds the letter. Addresses are kept in lower case. */
export function isInvited(actor: Actor, invitation: Pick<Invitation, "email">): boolean {
  return isSignedIn(actor) && actor.email?.toLowerCase() === invitation.email.toLowerCase();
}

async function findOrganizer(tx: Tx, id: string, now: Date): Promise<Invitation | null> {
  const row = await tx.proposalOrganizer.findUnique({
    where: { id },
    include: { proposal: { select: proposalSelect }, invitedBy: { select: inviterSelect } },
  });
  if (!row?.contactEmail || !row.invitedAt) return null;
  const facts = {
    acceptedAt: row.status === "accepted" ? row.answeredAt : null,
    declinedAt: row.status === "declined" ? row.answeredAt : null,
    removed: row.status === "removed" || row.status === "named",
    invitedAt: row.invitedAt,
    proposalStatus: row.proposal.status,
  };
  return {
    ...{ kind: "organizer", id, version: row.version, email: row.contactEmail, contactName: row.contactName },
    ...{ organization: row.name, locale: row.locale, invitedAt: row.invitedAt, answeredById: row.answeredById },
    state: invitationState(facts, now),
    inviter: row.invitedBy ?? row.proposal.author,
    proposal: proposalOf(row.proposal),
  };
}

async function findEditor(tx: Tx, id: string, now: Date): Promise<Invitation | null> {
  const row = await tx.proposalEditor.findUnique({
    where: { id },
    include: { proposal: { select: proposalSelect }, invitedBy: { select: inviterSelect } },
  });
  if (!row) return null;
  const { acceptedAt, declinedAt, invitedAt } = row;
  const facts = { acceptedAt, declinedAt, invitedAt, removed: row.removedAt !== null };
  return {
    ...{ kind: "editor", id, version: row.version, email: row.email, contactName: row.name, organization: "" },
    ...{ locale: row.locale, invitedAt, answeredById: row.personId },
    state: invitationState({ ...facts, proposalStatus: row.proposal.status }, now),
    inviter: row.invitedBy ?? row.proposal.author,
    proposal: proposalOf(row.proposal),
  };
}

function proposalOf(row: Prisma.ProposalGetPayload<{ select: typeof proposalSelect }>): Invitation["proposal"] {
  const { id, status, title, reference } = row;
  const lead = row.organization?.name || row.organizationName || row.author.name || row.author.email;
  return { id, status, title, reference, lead };
}
