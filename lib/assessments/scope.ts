import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { conflict, notFound } from "@/lib/errors";
import { lockProposals, proposalSubjectSelect, withEditors } from "@/lib/proposals/scope";
import { assessableStates } from "./policy";
import type { AssessmentSubject } from "./workflow";

const assessmentSelect = {
  id: true,
  status: true,
  version: true,
  reviewerId: true,
  dueOn: true,
  assignedById: true,
  reviewer: { select: { id: true, email: true, name: true, locale: true } },
  proposal: { select: { ...proposalSubjectSelect, reference: true, title: true } },
} satisfies Prisma.AssessmentSelect;

type AssessmentRow = Prisma.AssessmentGetPayload<{ select: typeof assessmentSelect }>;
export type FoundAssessment = AssessmentSubject & Omit<AssessmentRow, "proposal"> & { proposal: FoundProposalOf };
type FoundProposalOf = ReturnType<typeof withEditors<AssessmentRow["proposal"]>>;

/** An assessment with what ties people to its proposal beside it, as the workflow looks at it. */
function found({ proposal: row, ...assessment }: AssessmentRow): FoundAssessment {
  const proposal = withEditors(row);
  const { authorId, editorIds, organizationId, organizerIds, contactEmail, speakers, recusedIds } = proposal;
  const ties = { authorId, editorIds, organizationId, organizerIds, contactEmail, speakers, recusedIds };
  return { ...assessment, ...ties, proposal };
}

/**
 * The person's own assessment of a proposal, with the proposal locked, so that it is not decided meanwhile.
 * @throws ExpectedFailure `not-found` when they were not asked to assess it, or are not any more
 */
export async function findOwnAssessment(tx: Tx, actor: Actor, proposalId: string): Promise<FoundAssessment> {
  await lockProposals(tx, [proposalId]);
  const row = await tx.assessment.findFirst({
    where: { ...ownIn(actor, proposalId), status: { in: ["assigned", "handed_in"] } },
    select: assessmentSelect,
  });
  if (!row) throw notFound();
  return found(row);
}

/** The person's own assessment of a proposal, whatever its state. Nobody's for ids that are none. */
export function ownIn(actor: Actor, proposalId: string): Prisma.AssessmentWhereInput {
  const isId = /^[0-9a-f-]{36}$/i.test(proposalId);
  return isId && actor.personId !== null ? { proposalId, reviewerId: actor.personId } : { id: { in: [] } };
}

/** An assessment of this proposal, which the caller has found in the viewer's scope. */
export async function findAssessmentOf(tx: Tx, proposalId: string, id: string): Promise<FoundAssessment> {
  const row = await tx.assessment.findFirst({ where: { id, proposalId }, select: assessmentSelect });
  if (!row) throw notFound();
  return found(row);
}

/**
 * An assessment counts until the proposal is decided, also where nobody was told of the decision yet.
 * @throws ExpectedFailure `conflict` afterwards
 */
export async function assertUndecided(tx: Tx, proposal: FoundProposalOf): Promise<void> {
  const open = { proposalId: proposal.id, announcedAt: null, withdrawnAt: null };
  const isHeld = (await tx.proposalDecision.count({ where: open })) > 0;
  if (isHeld || !assessableStates.includes(proposal.status)) throw conflict("assessments.errors.decided");
}
