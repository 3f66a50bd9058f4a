import type { Actor } from "@/lib/access/actor";
import { hasConflict } from "@/lib/assessments/conflicts";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type FacetCounts, inOrder, readList } from "@/lib/lists/read-list";
import { fromColumns } from "@/lib/time/date-value";
import type { PlainDay } from "@/lib/time/plain-day";
import { leadOrganizationName } from "./content";
import type { Attention, DeskFilters } from "./desk-filters";
import { queueOrderSql, queueRecords } from "./queue-sql";
import { proposalSubjectSelect, staffScope, withEditors } from "./scope";
import type { ProposalChoice, QueuedProposal } from "./views";
import { mergeTargetStates, type ProposalState } from "./workflow";

/**
 * Ids of one page of the queue with the counts of all its facets, within what this person reads: one statement.
 * @param today present day, from which it is said who waits too long
 */
export function queueIds(
  actor: Actor,
  { chosen, words, order, page, size }: DeskFilters,
  today: PlainDay,
): Promise<{ ids: string[]; total: number; counts: FacetCounts }> {
  return readList({
    records: queueRecords(actor, words, today),
    filter: { chosen, words, order },
    order: queueOrderSql(order),
    page,
    perPage: size,
  });
}

/** One page of the queue with what its table shows. The number of queries does not grow with the rows. */
export async function deskProposals(
  actor: Actor,
  filters: DeskFilters,
  today: PlainDay,
): Promise<{ rows: QueuedProposal[]; total: number; counts: FacetCounts }> {
  const { ids, total, counts } = await queueIds(actor, filters, today);
  return { rows: await queuedProposals(actor, ids, today), total, counts };
}

const rowSelect = {
  ...proposalSubjectSelect,
  reference: true,
  title: true,
  level: true,
  regions: true,
  organizationName: true,
  organization: { select: { id: true, name: true } },
  workstream: { select: { title: true } },
  preferredDates: { orderBy: { position: "asc" }, take: 1 },
  submittedAt: true,
  assessments: {
    orderBy: { createdAt: "asc" },
    select: { reviewerId: true, status: true, reviewer: { select: { name: true, email: true } } },
  },
  decisions: { where: { announcedAt: null, withdrawnAt: null }, take: 1, select: { outcome: true } },
  _count: { select: { versions: true } },
} as const satisfies Prisma.ProposalSelect;

/** Rows of the queue by their ids, in that order, as far as this person may read them. */
export async function queuedProposals(
  actor: Actor,
  ids: readonly string[],
  today: PlainDay,
): Promise<QueuedProposal[]> {
  const [rows, attention] = await Promise.all([
    db.proposal.findMany({ where: { AND: [staffScope(actor), { id: { in: [...ids] } }] }, select: rowSelect }),
    db.$queryRaw<{ id: string; attention: Attention[] }[]>`
      SELECT "id", "attention" FROM (${queueRecords(actor, "", today)}) AS "record" WHERE "id" = ANY(${[...ids]}::uuid[])`,
  ]);
  const attentionOf = new Map(attention.map((row) => [row.id, row.attention]));
  return inOrder(ids, rows).map((row) => queued(actor, row, attentionOf.get(row.id) ?? []));
}

type QueueRow = Prisma.ProposalGetPayload<{ select: typeof rowSelect }>;

function queued(actor: Actor, row: QueueRow, attention: Attention[]): QueuedProposal {
  const { id, reference, version, title, status, level, regions, submittedAt, organization, organizationName } = row;
  const [first] = row.preferredDates;
  const isTied = hasConflict(actor, withEditors(row));
  const present = row.assessments.filter((one) => one.status === "assigned" || one.status === "handed_in");
  return {
    ...{ id, reference, version, title, status, level, regions, submittedAt, attention, isTied },
    organization: leadOrganizationName({ organization, organizationName }),
    workstream: row.workstream?.title ?? null,
    firstDate: first ? fromColumns(first) : null,
    versions: row._count.versions,
    reviewers: (isTied ? [] : present).map((one) => ({
      name: one.reviewer.name || one.reviewer.email,
      handedIn: one.status === "handed_in",
    })),
    held: isTied ? null : (row.decisions[0]?.outcome ?? null),
  };
}

/** Everybody who assesses or assessed a proposal that this person reads: to narrow the queue by. */
export async function queueReviewers(actor: Actor): Promise<{ id: string; name: string }[]> {
  const people = await db.person.findMany({
    where: { assessments: { some: { status: { in: ["assigned", "handed_in"] }, proposal: staffScope(actor) } } },
    orderBy: [{ name: "asc" }, { email: "asc" }],
    select: { id: true, name: true, email: true },
  });
  return people.map(({ id, name, email }) => ({ id, name: name || email }));
}

/** How many proposals stand where, for the desk's home: one query. */
export async function proposalCounts(actor: Actor): Promise<Partial<Record<ProposalState, number>>> {
  const groups = await db.proposal.groupBy({ by: ["status"], where: staffScope(actor), _count: { _all: true } });
  return Object.fromEntries(groups.map((group) => [group.status, group._count._all]));
}

/** Proposals into which this one may be merged, newest first: at most 100, which is more than a year has. */
export async function mergeTargets(actor: Actor, id: string): Promise<ProposalChoice[]> {
  return db.proposal.findMany({
    where: { AND: [staffScope(actor), { id: { not: id }, status: { in: [...mergeTargetStates] } }] },
    orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
    take: 100,
    select: { id: true, reference: true, title: true },
  });
}

/** Workstreams to filter the queue by: those of the proposals which this person reviews. */
export function queueWorkstreams(actor: Actor): Promise<{ slug: string; title: string }[]> {
  return db.workstream.findMany({
    where: { proposals: { some: staffScope(actor) } },
    orderBy: [{ position: "asc" }, { title: "asc" }],
    select: { slug: true, title: true },
  });
}
