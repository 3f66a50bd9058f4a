import * as z from "zod";
import { type Actor, hasRole, isSignedIn } from "@/lib/access/actor";
import { isSecretariat } from "@/lib/access/relations";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { AssessmentStatus } from "@/lib/db/generated/enums";
import { notFound } from "@/lib/errors";
import { proposalContentSelect } from "./load-content";

/** A draft is private to those who propose; a draft that was withdrawn before anybody handed it in stays so. */
const handedIn: Prisma.ProposalWhereInput = { status: { not: "draft" }, submittedAt: { not: null } };

/** The proposals that exist for this person: their own, their organizations', and what staff may read. */
export function proposalScope(actor: Actor): Prisma.ProposalWhereInput {
  return { OR: [proposerScope(actor), staffScope(actor)] };
}

/** Those which the person proposed or was invited to work on, or for whose lead organization they act. */
export function proposerScope(actor: Actor): Prisma.ProposalWhereInput {
  if (!isSignedIn(actor)) return { id: { in: [] } };
  return {
    OR: [
      { authorId: actor.personId },
      { organizationId: { in: [...actor.organizationIds] } },
      { editors: { some: { personId: actor.personId, removedAt: null } } },
    ],
  };
}

/** Those which the person reads at the desk: the secretariat all, a lead those of their workstreams, a reviewer those to assess. */
export function staffScope(actor: Actor): Prisma.ProposalWhereInput {
  if (isSecretariat(actor)) return handedIn;
  if (!isSignedIn(actor) || !hasRole(actor, "workstream-lead")) return { id: { in: [] } };
  const assessing = { some: { reviewerId: actor.personId, status: { in: [...readingReviewers] } } };
  return { ...handedIn, OR: [{ workstreamId: { in: [...actor.leadOf] } }, { assessments: assessing }] };
}

/** Reviewers who stepped aside, or whose assignment was taken back, read a proposal no more. */
const readingReviewers = ["assigned", "handed_in"] as const;

export const proposalSubjectSelect = {
  id: true,
  status: true,
  version: true,
  authorId: true,
  organizationId: true,
  workstreamId: true,
  contactEmail: true,
  speakers: true,
  editors: { where: { removedAt: null, personId: { not: null } }, select: { personId: true } },
  organizers: {
    where: { status: { in: ["named", "invited", "accepted"] } },
    orderBy: { position: "asc" },
    select: { organizationId: true },
  },
  assessments: { select: { reviewerId: true, status: true } },
} satisfies Prisma.ProposalSelect;

const foundSelect = {
  ...proposalSubjectSelect,
  ...proposalContentSelect,
  reference: true,
  submittedAt: true,
  author: { select: { id: true, email: true, name: true, locale: true } },
} satisfies Prisma.ProposalSelect;

type FoundRow = Prisma.ProposalGetPayload<{ select: typeof foundSelect }>;

interface TiedRow {
  editors: { personId: string | null }[];
  organizers: { organizationId: string | null }[];
  assessments: { reviewerId: string; status: AssessmentStatus }[];
}
interface TiedIds {
  editorIds: string[];
  organizerIds: string[];
  reviewerIds: string[];
  recusedIds: string[];
}
type WithIds<Row> = Omit<Row, "editors" | "assessments"> & TiedIds;
export type FoundProposal = WithIds<FoundRow>;

/** A row read with `proposalSubjectSelect`, as the rules of the workflow look at it: the people who are tied to it, by their ids. */
export function withEditors<Row extends TiedRow>({ editors, assessments, ...row }: Row): WithIds<Row> {
  const reviewersIn = (states: readonly AssessmentStatus[]) =>
    assessments.filter(({ status }) => states.includes(status)).map(({ reviewerId }) => reviewerId);
  return {
    ...row,
    editorIds: editors.flatMap(({ personId }) => (personId ? [personId] : [])),
    organizerIds: row.organizers.flatMap(({ organizationId }) => (organizationId ? [organizationId] : [])),
    reviewerIds: reviewersIn(readingReviewers),
    recusedIds: reviewersIn(["recused"]),
  };
}

/** The proposal if it exists for this person, within a narrower scope where one is given; otherwise null. */
export async function lookForProposal(
  tx: Tx,
  actor: Actor,
  id: string,
  scope: Prisma.ProposalWhereInput = proposalScope(actor),
): Promise<FoundProposal | null> {
  if (!isProposalId(id)) return null;
  const found = await tx.proposal.findFirst({ where: { AND: [{ id }, scope] }, select: foundSelect });
  return found && withEditors(found);
}

/**
 * The proposal, if it exists for this person.
 * @throws ExpectedFailure `not-found`, the same for a wrong id and for somebody else's
 */
export async function findProposal(tx: Tx, actor: Actor, id: string): Promise<FoundProposal> {
  const found = await lookForProposal(tx, actor, id);
  if (!found) throw notFound();
  return found;
}

/**
 * The same, and nobody else changes it before the transaction ends. Waits for whoever holds the row.
 * For what must not happen twice although the first did not change what the second looks at.
 */
export async function findProposalLocked(tx: Tx, actor: Actor, id: string): Promise<FoundProposal> {
  await lockProposals(tx, [id]);
  return findProposal(tx, actor, id);
}

/** Locks rows in the order of their ids, so that two who lock the same ones never wait for each other. */
export async function lockProposals(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const id of ids.filter(isProposalId).sort()) {
    await tx.$queryRaw`SELECT 1 FROM "proposal" WHERE "id" = ${id}::uuid FOR UPDATE`;
  }
}

/** True for text that may be an id; PostgreSQL refuses to compare anything else with one. */
function isProposalId(id: string): boolean {
  return z.uuid().safeParse(id).success;
}
