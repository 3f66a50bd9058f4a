import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import { lookForProposal, proposerScope } from "@/lib/proposals/scope";
import type { ProposalState } from "@/lib/proposals/workflow";
import { findInvitation, isInvited } from "./find-invitation";
import { type InvitationState, invitationState, maskedAddress } from "./state";
import { readInvitationToken } from "./token";

export type OrganizerState = InvitationState | "named";

export interface OrganizerRow {
  id: string;
  version: number;
  name: string;
  /** Of the directory, and not looked at by the Secretariat yet. */
  unverified: boolean;
  state: OrganizerState;
  contactName: string;
  contactEmail: string | null;
  invitedAt: Date | null;
  answeredAt: Date | null;
  answer: string;
}

export interface EditorRow {
  id: string;
  version: number;
  name: string;
  email: string;
  state: InvitationState;
  /** The co-organizer for which the person came. */
  organization: string;
  invitedAt: Date;
  isReader: boolean;
}

export interface ProposalPeople {
  proposalId: string;
  title: string;
  reference: string | null;
  author: { name: string; email: string };
  /** The lead organization of the directory: its verified members work on the proposal without being invited. */
  lead: { name: string; unverified: boolean; members: number } | null;
  organizers: OrganizerRow[];
  editors: EditorRow[];
  mayInvite: boolean;
}

/**
 * The organizations of a proposal: the lead where the directory knows it, and those that join with where their invitations
 * stand. The caller has read the proposal in the viewer's scope. Two queries.
 */
export async function organizersOfProposal(
  proposal: { id: string; status: ProposalState; organizationId: string | null },
  now: Date,
): Promise<{ lead: { name: string; unverified: boolean } | null; organizers: OrganizerRow[] }> {
  const [lead, rows] = await Promise.all([
    proposal.organizationId
      ? db.organization.findUnique({
          where: { id: proposal.organizationId },
          select: { name: true, unverified: true },
        })
      : null,
    db.proposalOrganizer.findMany({
      where: { proposalId: proposal.id, status: { not: "removed" } },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      include: { organization: { select: { unverified: true } } },
    }),
  ]);
  const organizers = rows.map((row) => ({
    ...{ id: row.id, version: row.version, name: row.name, unverified: row.organization?.unverified ?? false },
    ...{ contactName: row.contactName, contactEmail: row.contactEmail, invitedAt: row.invitedAt },
    ...{ answeredAt: row.answeredAt, answer: row.answer },
    state: row.status === "invited" ? stateOfInvited(row.invitedAt ?? row.createdAt, proposal.status, now) : row.status,
  }));
  return { lead, organizers };
}

/** Everybody who works on a proposal or was asked to, for those who work on it. Null when the reader does not. Five queries. */
export async function peopleOfProposal(actor: Actor, id: string, now: Date): Promise<ProposalPeople | null> {
  const proposal = await lookForProposal(db, actor, id, proposerScope(actor));
  if (!proposal) return null;
  const [{ lead, organizers }, editors, members] = await Promise.all([
    organizersOfProposal(proposal, now),
    db.proposalEditor.findMany({
      where: { proposalId: proposal.id, removedAt: null },
      orderBy: [{ invitedAt: "asc" }, { id: "asc" }],
      include: { person: { select: { name: true } } },
    }),
    proposal.organizationId
      ? db.person.count({
          where: {
            memberships: { some: { organizationId: proposal.organizationId, verifiedAt: { not: null } } },
            suspendedAt: null,
          },
        })
      : 0,
  ]);
  const nameOf = new Map(organizers.map((one) => [one.id, one.name]));
  return {
    proposalId: proposal.id,
    title: proposal.title,
    reference: proposal.reference,
    author: { name: proposal.author.name, email: proposal.author.email },
    lead: lead && { ...lead, members },
    mayInvite: can(actor, "proposal.invite", proposal),
    organizers,
    editors: editors.map((row) => ({
      ...{ id: row.id, version: row.version, email: row.email, invitedAt: row.invitedAt },
      name: row.person?.name || row.name,
      organization: nameOf.get(row.organizerId ?? "") ?? "",
      state: invitationState({ ...row, removed: false, proposalStatus: proposal.status }, now),
      isReader: row.personId !== null && row.personId === actor.personId,
    })),
  };
}

function stateOfInvited(invitedAt: Date, proposalStatus: ProposalState, now: Date) {
  return invitationState({ invitedAt, proposalStatus, acceptedAt: null, declinedAt: null, removed: false }, now);
}

/** What the page of an invitation says: nothing about the proposal, except to the person who was invited. */
export type InvitationView =
  | { is: "unknown" }
  | { is: "foreign"; maskedEmail: string }
  | {
      is: "own";
      state: InvitationState;
      kind: "organizer" | "editor";
      title: string;
      lead: string;
      organization: string;
      inviter: string;
      invitedAt: Date;
      proposalId: string;
    };

/** The invitation that a token names, as this person may see it. */
export async function readInvitation(actor: Actor, token: string, now: Date): Promise<InvitationView> {
  const ref = readInvitationToken(token, now);
  const invitation = ref && (await findInvitation(db, ref, now));
  if (!invitation) return { is: "unknown" };
  if (!isInvited(actor, invitation)) return { is: "foreign", maskedEmail: maskedAddress(invitation.email) };
  const { state, kind, organization, inviter, invitedAt, proposal } = invitation;
  // Whoever was taken off a proposal no longer learns anything about it.
  const title = state === "removed" ? "" : proposal.title || proposal.reference || "";
  return {
    ...{ is: "own", state, kind, title, organization, invitedAt, proposalId: proposal.id },
    lead: state === "removed" ? "" : proposal.lead,
    inviter: inviter.name || inviter.email,
  };
}
