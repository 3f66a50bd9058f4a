import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { conflictsOf, hasConflict, type PersonWithTies } from "@/lib/assessments/conflicts";
import { assessableStates } from "@/lib/assessments/policy";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { MessageRef } from "@/lib/errors";
import { inOrder } from "@/lib/lists/read-list";
import { proposalSubjectSelect, staffScope, withEditors } from "@/lib/proposals/scope";
import { proposalMachine } from "@/lib/proposals/workflow";
import { mayStep } from "@/lib/workflow/machine";
import { type BulkTask, mostAtOnce } from "./bulk-schema";

/** The reviewer or the workstream of a task, by name. */
export interface BulkTarget {
  name: string;
  /** For a reviewer. */
  person: PersonWithTies | null;
}

export interface PlannedItem {
  id: string;
  version: number;
  reference: string | null;
  title: string;
  /** Why it cannot be done to this one; null where it can. */
  refusal: MessageRef | null;
}

export interface BulkPlan {
  target: BulkTarget | null;
  items: PlannedItem[];
}

const subjectSelect = {
  ...proposalSubjectSelect,
  reference: true,
  title: true,
  assessments: { select: { id: true, version: true, reviewerId: true, status: true } },
  decisions: { where: { announcedAt: null, withdrawnAt: null }, take: 1, select: { id: true } },
} as const satisfies Prisma.ProposalSelect;

type SubjectRow = Prisma.ProposalGetPayload<{ select: typeof subjectSelect }>;
export type BulkSubject = ReturnType<typeof subjectOf>;

/** What the workflow looks at, with the assessments themselves beside the ids taken from them. */
function subjectOf(row: SubjectRow) {
  return { ...withEditors(row), assessments: row.assessments };
}

/**
 * What a task would do to these proposals, and why it cannot be done to some of them. A constant number of queries.
 * Ids that are not the person's to see are left out.
 * @returns null for a reviewer or a workstream that there is not
 */
export async function planBulk(actor: Actor, task: BulkTask, ids: readonly string[]): Promise<BulkPlan | null> {
  const [target, subjects] = await Promise.all([readTarget(task), bulkSubjects(actor, ids)]);
  if (target === undefined) return null;
  return {
    target,
    items: subjects.map((subject) => ({
      id: subject.id,
      version: subject.version,
      reference: subject.reference,
      title: subject.title,
      refusal: refusalOf(actor, task, subject, target),
    })),
  };
}

/** The proposals of a selection that exist for this person, in its order, as the checks look at them. */
export async function bulkSubjects(actor: Actor, ids: readonly string[]): Promise<BulkSubject[]> {
  const rows = await db.proposal.findMany({
    where: { AND: [staffScope(actor), { id: { in: ids.slice(0, mostAtOnce) } }] },
    select: subjectSelect,
  });
  return inOrder(ids.slice(0, mostAtOnce), rows.map(subjectOf));
}

/** Undefined where the task names somebody or something that there is not. */
export async function readTarget({ kind, target }: BulkTask): Promise<BulkTarget | null | undefined> {
  if (kind === "workstream") {
    if (target === null) return null;
    const workstream = await db.workstream.findUnique({ where: { id: target }, select: { title: true } });
    return workstream ? { name: workstream.title, person: null } : undefined;
  }
  if (kind !== "assign" && kind !== "release") return null;
  const person = await db.person.findUnique({
    where: { id: target ?? "" },
    select: {
      id: true,
      name: true,
      email: true,
      memberships: { where: { verifiedAt: { not: null } }, select: { organizationId: true } },
    },
  });
  if (!person) return undefined;
  const organizationIds = person.memberships.map(({ organizationId }) => organizationId);
  return {
    name: person.name || person.email,
    person: { personId: person.id, name: person.name, email: person.email, organizationIds },
  };
}

/** Why a task cannot be done to a proposal; null where it can. The use case of each step checks again when it is done. */
export function refusalOf(
  actor: Actor,
  { kind, target }: BulkTask,
  proposal: BulkSubject,
  named: BulkTarget | null,
): MessageRef | null {
  const because = (reason: string, values?: MessageRef["values"]): MessageRef => ({
    key: `bulk-changes.refusals.${reason}`,
    ...(values ? { values } : {}),
  });
  const name = named?.name ?? "";
  const isHeld = proposal.decisions.length > 0;
  if (kind === "workstream") {
    if (hasConflict(actor, proposal)) return because("ownConflict");
    if (!can(actor, "proposal.setWorkstream", proposal)) return because("step");
    return proposal.workstreamId === target ? because("sameWorkstream") : null;
  }
  if (hasConflict(actor, proposal)) return because("ownConflict");
  if (isHeld) return because("held");
  if (kind === "decline" || kind === "reserve") {
    return mayStep(proposalMachine, kind, actor, proposal) ? null : because("step");
  }
  if (!assessableStates.includes(proposal.status)) return because("state");
  if (!can(actor, "assessment.assign", proposal)) return because("step");
  const assessment = proposal.assessments.find(({ reviewerId }) => reviewerId === target);
  if (kind === "release") return assessment?.status === "assigned" ? null : because("notAssigned", { name });
  const [conflict] = named?.person ? conflictsOf(named.person, proposal) : [];
  if (conflict) return because("conflict", { name, reason: conflict });
  if (assessment && assessment.status !== "released") return because("asked", { name });
  return null;
}
