import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { fromColumns } from "@/lib/time/date-value";
import { leadOrganizationName } from "./content";
import type { DeskFilters, DeskOrder } from "./desk-filters";
import { staffScope } from "./scope";
import type { ProposalChoice, QueuedProposal } from "./views";
import { mergeTargetStates, type ProposalState } from "./workflow";

/** Proposals a page of the queue. */
export const deskPageSize = 25;

const orders: Readonly<Record<DeskOrder, Prisma.ProposalOrderByWithRelationInput[]>> = {
  oldest: [{ submittedAt: "asc" }, { id: "asc" }],
  newest: [{ submittedAt: "desc" }, { id: "desc" }],
  title: [{ title: "asc" }, { id: "asc" }],
};

/** One page of the queue, within what this person reviews. The number of queries does not grow with the rows. */
export async function deskProposals(
  actor: Actor,
  filters: DeskFilters,
): Promise<{ rows: QueuedProposal[]; total: number }> {
  const where: Prisma.ProposalWhereInput = { AND: [staffScope(actor), ...filterClauses(filters)] };
  const [rows, total] = await Promise.all([
    db.proposal.findMany({
      where,
      orderBy: orders[filters.order],
      skip: (filters.page - 1) * deskPageSize,
      take: deskPageSize,
      select: {
        id: true,
        reference: true,
        title: true,
        status: true,
        level: true,
        regions: true,
        organizationName: true,
        organization: { select: { id: true, name: true } },
        workstream: { select: { title: true } },
        preferredDates: { orderBy: { position: "asc" }, take: 1 },
        submittedAt: true,
        _count: { select: { versions: true } },
      },
    }),
    db.proposal.count({ where }),
  ]);
  return { rows: rows.map(queued), total };
}

type QueueRow = Omit<QueuedProposal, "organization" | "workstream" | "firstDate" | "versions"> & {
  organizationName: string;
  organization: { id: string; name: string } | null;
  workstream: { title: string } | null;
  preferredDates: Parameters<typeof fromColumns>[0][];
  _count: { versions: number };
};

function queued({ organizationName, preferredDates, _count, ...row }: QueueRow): QueuedProposal {
  const [first] = preferredDates;
  return {
    ...row,
    organization: leadOrganizationName({ organization: row.organization, organizationName }),
    workstream: row.workstream?.title ?? null,
    firstDate: first ? fromColumns(first) : null,
    versions: _count.versions,
  };
}

function filterClauses(filters: DeskFilters): Prisma.ProposalWhereInput[] {
  const clauses: Prisma.ProposalWhereInput[] = [];
  if (filters.status === "waiting") clauses.push({ status: "submitted" });
  else if (filters.status !== "all") clauses.push({ status: filters.status });
  if (filters.level) clauses.push({ level: filters.level });
  if (filters.region) clauses.push({ regions: { has: filters.region } });
  if (filters.workstream) clauses.push({ workstream: { slug: filters.workstream } });
  if (filters.text) {
    // Prisma compares by ILIKE here; a typed % or _ is meant as itself.
    const contains = filters.text.replace(/[\\%_]/g, "\\$&");
    const like = { contains, mode: "insensitive" } as const;
    clauses.push({
      OR: [{ title: like }, { reference: like }, { organizationName: like }, { organization: { name: like } }],
    });
  }
  return clauses;
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
