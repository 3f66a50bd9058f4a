import * as z from "zod";
import { type Actor, isSignedIn } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { sameAs } from "@/lib/db/text-filter";
import { conflict, notFound } from "@/lib/errors";
import { staffScope } from "@/lib/proposals/scope";

/** Decided and neither announced nor taken back; a proposal has one at most. */
export const open = { announcedAt: null, withdrawnAt: null } as const;

/**
 * Decisions on proposals with which the person has no conflict of interest, as far as a query can tell; `hasConflict` tells
 * the rest. Nobody reads at the desk what is decided about their own proposal before it is announced.
 */
export function decisionScope(actor: Actor): Prisma.ProposalDecisionWhereInput {
  if (!isSignedIn(actor) || !can(actor, "desk.decisions", null)) return { id: { in: [] } };
  const { personId, email } = actor;
  const organizationIds = [...actor.organizationIds];
  const tied: Prisma.ProposalWhereInput[] = [
    { authorId: personId },
    { editors: { some: { personId, removedAt: null } } },
    { assessments: { some: { reviewerId: personId, status: "recused" } } },
    {
      organizers: {
        some: { organizationId: { in: organizationIds }, status: { in: ["named", "invited", "accepted"] } },
      },
    },
    // A NULL would make the whole condition unknown.
    { AND: [{ organizationId: { not: null } }, { organizationId: { in: organizationIds } }] },
    ...(email ? [{ contactEmail: sameAs(email) }] : []),
  ];
  return { proposal: { AND: [staffScope(actor), { NOT: { OR: tied } }] } };
}

const decisionSelect = {
  id: true,
  version: true,
  proposalId: true,
  outcome: true,
  reason: true,
  versionNumber: true,
  preferredDateId: true,
  dateIsFinal: true,
  mergeIntoId: true,
  letterSubject: true,
  letterBody: true,
  announcedAt: true,
  withdrawnAt: true,
} satisfies Prisma.ProposalDecisionSelect;

export type FoundDecision = Prisma.ProposalDecisionGetPayload<{ select: typeof decisionSelect }>;

/** @throws ExpectedFailure `not-found` when there is none that exists for this person */
export async function findDecision(tx: Tx, actor: Actor, id: string): Promise<FoundDecision> {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const found = await tx.proposalDecision.findFirst({
    where: { AND: [{ id }, decisionScope(actor)] },
    select: decisionSelect,
  });
  if (!found) throw notFound();
  return found;
}

/** The decision on a proposal that nobody was told of yet. The caller has found the proposal in the viewer's scope. */
export function openDecisionOn(tx: Tx, proposalId: string): Promise<FoundDecision | null> {
  return tx.proposalDecision.findFirst({ where: { proposalId, ...open }, select: decisionSelect });
}

/**
 * A proposal that is decided is not given back for changes before the decision is taken back: its people would amend in vain.
 * @throws ExpectedFailure `conflict`
 */
export async function assertNoOpenDecision(tx: Tx, proposalId: string): Promise<void> {
  if (await openDecisionOn(tx, proposalId)) throw conflict("decisions.errors.held");
}
