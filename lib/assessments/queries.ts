import { type Actor, isSignedIn } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { isSecretariat } from "@/lib/access/relations";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { ProposalState, ProposalSubject } from "@/lib/proposals/workflow";
import { type ReviewerCandidate, reviewerCandidates } from "./candidates";
import type { AssessmentContent } from "./criteria";
import { assessableStates } from "./policy";
import { contentOf, contentSelect } from "./read-content";
import { ownIn } from "./scope";
import { type AssessmentSummary, summaryOf } from "./summary";
import { sightOf } from "./visibility";
import type { AssessmentState } from "./workflow";

/** One assessment as the desk shows it. */
export interface AssessmentView {
  id: string;
  version: number;
  reviewerId: string;
  reviewer: string;
  status: AssessmentState;
  dueOn: Date | null;
  handedInAt: Date | null;
  /** Null where the reader may not read it (yet). */
  content: AssessmentContent | null;
  /** Why the reviewer stepped aside, for the secretariat. */
  conflict: string;
}

export interface ProposalAssessments {
  assessments: AssessmentView[];
  /** Of what the reader may read and is handed in; null for nothing. */
  summary: AssessmentSummary | null;
  own: AssessmentView | null;
}

/** The assessments of a proposal, as much of them as this person may read; null for nobody's. One query. */
export async function assessmentsOf(actor: Actor, proposal: ProposalSubject): Promise<ProposalAssessments | null> {
  if (!can(actor, "assessment.follow", proposal)) return null;
  const rows = await db.assessment.findMany({
    where: { proposalId: proposal.id, status: { not: "released" } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, version: true, reviewerId: true, status: true, dueOn: true, handedInAt: true, conflict: true },
      ...contentSelect,
      reviewer: { select: { name: true, email: true } },
    },
  });
  const assessments = rows.flatMap((row): AssessmentView[] => {
    const sight = sightOf(actor, row, rows);
    if (sight === "none") return [];
    const { id, version, reviewerId, status, dueOn, handedInAt, reviewer, conflict } = row;
    return [
      {
        ...{ id, version, reviewerId, status, dueOn, handedInAt },
        reviewer: reviewer.name || reviewer.email,
        content: sight === "content" ? contentOf(row) : null,
        conflict: isSecretariat(actor) ? conflict : "",
      },
    ];
  });
  const read = assessments.flatMap(({ status, content }) => (status === "handed_in" && content ? [content] : []));
  // A reviewer who is not done sees no sum either: their own draft is not in it, and the others' must not be.
  return {
    assessments,
    summary: summaryOf(read),
    own: assessments.find(({ reviewerId }) => reviewerId === actor.personId) ?? null,
  };
}

/** Whom the person can ask to assess the proposal; nobody for those who may not ask. */
export async function candidatesFor(actor: Actor, proposal: ProposalSubject): Promise<ReviewerCandidate[]> {
  return can(actor, "assessment.assign", proposal) ? reviewerCandidates(db, proposal) : [];
}

/** The person's own assessment of a proposal, as the form shows it; null when they were not asked. */
export async function readOwnAssessment(
  actor: Actor,
  proposalId: string,
): Promise<(AssessmentContent & { id: string; version: number; status: AssessmentState; dueOn: Date | null }) | null> {
  const row = await db.assessment.findFirst({
    where: { ...ownIn(actor, proposalId), status: { in: ["assigned", "handed_in"] } },
    select: { id: true, version: true, status: true, dueOn: true, ...contentSelect },
  });
  if (!row) return null;
  const { id, version, status, dueOn } = row;
  return { id, version, status, dueOn, ...contentOf(row) };
}

export interface OwnAssessment {
  id: string;
  status: AssessmentState;
  dueOn: Date | null;
  handedInAt: Date | null;
  proposal: { id: string; reference: string | null; title: string; status: ProposalState };
}

export const ownAssessmentsSize = 25;

/** What a list of own assessments shows: those still to be done, or those that are handed in. */
export type OwnAssessmentList = "open" | "done";

/** The person's own assessments: those to be done by the day they are due, those done by when they were. Two queries. */
export async function ownAssessments(
  actor: Actor,
  list: OwnAssessmentList,
  page: number,
): Promise<{ rows: OwnAssessment[]; total: number }> {
  const where = list === "open" ? openFor(actor) : doneBy(actor);
  const [rows, total] = await Promise.all([
    db.assessment.findMany({
      where,
      orderBy: list === "open" ? [{ dueOn: "asc" }, { id: "asc" }] : [{ handedInAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * ownAssessmentsSize,
      take: ownAssessmentsSize,
      select: {
        ...{ id: true, status: true, dueOn: true, handedInAt: true },
        proposal: { select: { id: true, reference: true, title: true, status: true } },
      },
    }),
    db.assessment.count({ where }),
  ]);
  return { rows, total };
}

/**
 * How many assessments wait for this person, and how many of them are late, for the desk's home.
 * @param today present day as UTC midnight
 */
export async function countOwnAssessments(actor: Actor, today: Date): Promise<{ open: number; overdue: number }> {
  const [open, overdue] = await Promise.all([
    db.assessment.count({ where: openFor(actor) }),
    db.assessment.count({ where: { ...openFor(actor), dueOn: { lt: today } } }),
  ]);
  return { open, overdue };
}

/** Nobody is asked to assess what is decided already. */
function openFor(actor: Actor): Prisma.AssessmentWhereInput {
  if (!isSignedIn(actor)) return { id: { in: [] } };
  const undecided = {
    status: { in: [...assessableStates] },
    decisions: { none: { announcedAt: null, withdrawnAt: null } },
  };
  return { reviewerId: actor.personId, status: "assigned", proposal: undecided };
}

function doneBy(actor: Actor): Prisma.AssessmentWhereInput {
  return isSignedIn(actor) ? { reviewerId: actor.personId, status: "handed_in" } : { id: { in: [] } };
}
