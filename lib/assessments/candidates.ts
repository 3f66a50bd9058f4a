import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type ConflictReason, conflictsOf, type ProposalTies } from "./conflicts";
import type { AssessmentState } from "./workflow";

/** Somebody who may be asked to assess a proposal, or why not. */
export interface ReviewerCandidate {
  id: string;
  name: string;
  email: string;
  locale: string;
  /** Leads the workstream of the proposal. */
  leads: boolean;
  isSecretariat: boolean;
  conflicts: ConflictReason[];
  /** How many proposals they have still to assess. */
  load: number;
  /** Their assessment of this proposal, if they have one. */
  assessment: { id: string; status: AssessmentState; version: number; dueOn: Date | null } | null;
}

/** People with a desk of their own: the secretariat and the leads of workstreams. An admin has no right to content. */
const reviewers: Prisma.PersonWhereInput = {
  suspendedAt: null,
  mergedIntoId: null,
  OR: [
    { roleGrants: { some: { role: { in: ["secretariat", "workstream_lead"] } } } },
    { workstreamLeads: { some: {} } },
  ],
};

/**
 * Everybody who can be asked to assess the proposal, leads of its workstream first, then by name; those with a conflict of
 * interest with the reason. One query and the counts, however many there are.
 * @param only ids to look for among them; everybody when left out
 */
export async function reviewerCandidates(
  tx: Tx,
  proposal: ProposalTies & { id: string; workstreamId: string | null },
  only?: readonly string[],
): Promise<ReviewerCandidate[]> {
  const rows = await tx.person.findMany({
    where: only ? { AND: [reviewers, { id: { in: [...only] } }] } : reviewers,
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      email: true,
      locale: true,
      roleGrants: { where: { role: "secretariat" }, select: { id: true } },
      workstreamLeads: { select: { workstreamId: true } },
      memberships: { where: { verifiedAt: { not: null } }, select: { organizationId: true } },
      assessments: {
        where: { proposalId: proposal.id },
        select: { id: true, status: true, version: true, dueOn: true },
      },
      _count: { select: { assessments: { where: { status: "assigned" } } } },
    },
  });
  const candidates = rows.map(({ roleGrants, workstreamLeads, memberships, assessments, _count, ...person }) => ({
    ...person,
    leads: workstreamLeads.some(({ workstreamId }) => workstreamId === proposal.workstreamId),
    isSecretariat: roleGrants.length > 0,
    conflicts: conflictsOf(
      { ...person, personId: person.id, organizationIds: memberships.map(({ organizationId }) => organizationId) },
      proposal,
    ),
    load: _count.assessments,
    assessment: assessments[0] ?? null,
  }));
  return candidates.sort((one, other) => Number(other.leads) - Number(one.leads));
}
