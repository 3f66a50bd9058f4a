import * as z from "zod";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { holding } from "@/lib/db/text-filter";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { leadOrganizationName } from "@/lib/proposals/content";
import { proposerScope, staffScope } from "@/lib/proposals/scope";
import type { ProposalSubject } from "@/lib/proposals/workflow";
import { type DecisionFilters, decisionsSize } from "./filters";
import type { LetterDecision } from "./letter";
import { type Blocker, blockerOf, type Outcome } from "./outcome";
import { decisionScope, open } from "./scope";

/** A decision as the desk lists it. */
export interface DecisionView {
  id: string;
  version: number;
  outcome: Outcome;
  reason: string;
  decidedBy: string;
  decidedAt: Date;
  announcedAt: Date | null;
  withdrawnAt: Date | null;
  /** The letter is in the secretariat's own words. */
  ownLetter: boolean;
  preferredDateId: string | null;
  dateIsFinal: boolean;
  proposal: { id: string; reference: string | null; title: string; organization: string; locale: Locale };
  target: { id: string; reference: string | null; title: string } | null;
  /** Why it cannot be announced as it stands; null when it can, or was. */
  blocker: Blocker | null;
}

const viewSelect = {
  ...{ id: true, version: true, outcome: true, reason: true, versionNumber: true, preferredDateId: true },
  ...{
    dateIsFinal: true,
    decidedAt: true,
    announcedAt: true,
    withdrawnAt: true,
    letterSubject: true,
    letterBody: true,
  },
  decidedBy: { select: { name: true, email: true } },
  mergeInto: { select: { id: true, reference: true, title: true, status: true } },
  proposal: {
    select: {
      ...{ id: true, reference: true, title: true, status: true, organizationName: true },
      organization: { select: { id: true, name: true } },
      author: { select: { locale: true } },
      _count: { select: { versions: true } },
    },
  },
} satisfies Prisma.ProposalDecisionSelect;

type ViewRow = Prisma.ProposalDecisionGetPayload<{ select: typeof viewSelect }>;

function viewOf({ proposal, mergeInto, decidedBy, ...row }: ViewRow): DecisionView {
  const { id, version, outcome, reason, decidedAt, announcedAt, withdrawnAt, preferredDateId, dateIsFinal } = row;
  const isOpen = announcedAt === null && withdrawnAt === null;
  const { locale } = proposal.author;
  return {
    ...{ id, version, outcome, reason, decidedAt, announcedAt, withdrawnAt, preferredDateId, dateIsFinal },
    decidedBy: decidedBy.name || decidedBy.email,
    ownLetter: row.letterBody !== null,
    proposal: {
      ...{ id: proposal.id, reference: proposal.reference, title: proposal.title },
      organization: leadOrganizationName(proposal),
      locale: isLocale(locale) ? locale : "en",
    },
    target: mergeInto && { id: mergeInto.id, reference: mergeInto.reference, title: mergeInto.title },
    blocker: isOpen
      ? blockerOf({
          ...row,
          proposal: { status: proposal.status, versions: proposal._count.versions },
          target: mergeInto,
        })
      : null,
  };
}

/** The decision on a proposal that its people do not know yet, for staff without a conflict of interest; otherwise null. */
export async function heldDecision(actor: Actor, proposal: ProposalSubject): Promise<DecisionView | null> {
  if (!can(actor, "decision.follow", proposal)) return null;
  const row = await db.proposalDecision.findFirst({ where: { proposalId: proposal.id, ...open }, select: viewSelect });
  return row && viewOf(row);
}

/** One page of decisions. Two queries. */
export async function decisions(
  actor: Actor,
  filters: DecisionFilters,
): Promise<{ rows: DecisionView[]; total: number }> {
  const where: Prisma.ProposalDecisionWhereInput = { AND: [decisionScope(actor), ...clauses(actor, filters)] };
  const [rows, total] = await Promise.all([
    db.proposalDecision.findMany({
      where,
      orderBy: orderOf(filters),
      skip: (filters.page - 1) * decisionsSize,
      take: decisionsSize,
      select: viewSelect,
    }),
    db.proposalDecision.count({ where }),
  ]);
  return { rows: rows.map(viewOf), total };
}

/** What waits is read from the longest held on, what is past from the latest back. */
function orderOf({ state }: DecisionFilters): Prisma.ProposalDecisionOrderByWithRelationInput[] {
  return state === "held" ? [{ decidedAt: "asc" }, { id: "asc" }] : [{ decidedAt: "desc" }, { id: "desc" }];
}

/** All decisions that these filters find, in the order of their list. One query. */
export async function decisionIds(actor: Actor, filters: DecisionFilters): Promise<string[]> {
  const where = { AND: [decisionScope(actor), ...clauses(actor, filters)] };
  const rows = await db.proposalDecision.findMany({ where, orderBy: orderOf(filters), select: { id: true } });
  return rows.map(({ id }) => id);
}

/** The decisions of these ids which this person may read. One query. */
export async function decisionsByIds(actor: Actor, ids: readonly string[]): Promise<DecisionView[]> {
  const where = { AND: [decisionScope(actor), { id: { in: [...ids] } }] };
  return (await db.proposalDecision.findMany({ where, select: viewSelect })).map(viewOf);
}

function clauses(actor: Actor, filters: DecisionFilters): Prisma.ProposalDecisionWhereInput[] {
  const states = {
    held: open,
    announced: { announcedAt: { not: null } },
    withdrawn: { withdrawnAt: { not: null } },
  } as const;
  const found: Prisma.ProposalDecisionWhereInput[] = [states[filters.state]];
  if (filters.outcome) found.push({ outcome: filters.outcome });
  if (filters.language) found.push({ proposal: { author: { locale: filters.language } } });
  if (filters.mine) found.push({ decidedById: actor.personId ?? "" });
  if (filters.q) {
    const like = holding(filters.q);
    found.push({ proposal: { OR: [{ title: like }, { reference: like }, { organization: { name: like } }] } });
  }
  return found;
}

/** The decisions of these ids that are held, as the page shows them that asks whether to announce them. One query. */
export async function heldDecisions(actor: Actor, ids: readonly string[]): Promise<DecisionView[]> {
  const rows = await db.proposalDecision.findMany({
    where: { AND: [decisionScope(actor), open, { id: { in: ids.filter((id) => z.uuid().safeParse(id).success) } }] },
    orderBy: [{ decidedAt: "asc" }, { id: "asc" }],
    select: viewSelect,
  });
  return rows.map(viewOf);
}

/** The held decisions that match these filters, the longest held first, as many as can be announced at once. One query. */
export async function allHeld(actor: Actor, filters: DecisionFilters, take: number): Promise<DecisionView[]> {
  const where = { AND: [decisionScope(actor), ...clauses(actor, { ...filters, state: "held" })] };
  const orderBy = [{ decidedAt: "asc" as const }, { id: "asc" as const }];
  return (await db.proposalDecision.findMany({ where, orderBy, take, select: viewSelect })).map(viewOf);
}

/** How many decisions are held, for the desk's home; null for those who do not announce. */
export async function countHeldDecisions(actor: Actor): Promise<number | null> {
  if (!can(actor, "desk.decisions", null)) return null;
  return db.proposalDecision.count({ where: { AND: [decisionScope(actor), open] } });
}

/** A held decision with what its letter says; null where there is none for this person. */
export async function readLetter(
  actor: Actor,
  id: string,
): Promise<{ view: DecisionView; decision: LetterDecision } | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db.proposalDecision.findFirst({
    where: { AND: [decisionScope(actor), open, { id }] },
    select: viewSelect,
  });
  if (!row) return null;
  const { outcome, reason, letterSubject, letterBody } = row;
  return { view: viewOf(row), decision: { outcome, reason, letterSubject, letterBody } };
}

/** What became of an announcement: what the person announced in it, and what could not be. */
export async function announcedIn(
  actor: Actor,
  batch: string,
): Promise<{ announced: DecisionView[]; refused: DecisionView[] } | null> {
  if (!z.uuid().safeParse(batch).success || actor.personId === null) return null;
  const entries = await db.auditEntry.findMany({
    where: { requestId: batch, actorId: actor.personId, action: "proposalDecision.announce" },
    select: { subjectId: true, outcome: true },
  });
  const rows = await db.proposalDecision.findMany({
    where: { AND: [decisionScope(actor), { id: { in: entries.map(({ subjectId }) => subjectId) } }] },
    orderBy: [{ decidedAt: "asc" }, { id: "asc" }],
    select: viewSelect,
  });
  const refused = new Set(entries.flatMap(({ outcome, subjectId }) => (outcome === "refused" ? [subjectId] : [])));
  const views = rows.map(viewOf);
  return {
    announced: views.filter(({ id }) => !refused.has(id)),
    refused: views.filter(({ id }) => refused.has(id)),
  };
}

/**
 * For the people of a proposal: which ones were merged into theirs, oldest first. Only those who made a merged one open it,
 * since its conversation was theirs. The caller has found the proposal in the viewer's scope.
 */
export async function joinedProposals(
  actor: Actor,
  proposalId: string,
): Promise<{ id: string; reference: string | null; title: string; isOwn: boolean }[]> {
  const [rows, own] = await Promise.all([
    db.proposal.findMany({
      where: { mergedIntoId: proposalId },
      orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
      select: { id: true, reference: true, title: true },
    }),
    db.proposal.findMany({
      where: { AND: [proposerScope(actor), { mergedIntoId: proposalId }] },
      select: { id: true },
    }),
  ]);
  return rows.map((row) => ({ ...row, isOwn: own.some(({ id }) => id === row.id) }));
}

/** Proposals that were merged into this one, oldest first; only those which the reader may open at the desk. */
export function mergedInto(
  actor: Actor,
  proposalId: string,
): Promise<{ id: string; reference: string | null; title: string; messages: number; versions: number }[]> {
  return db.proposal
    .findMany({
      where: { AND: [staffScope(actor), { mergedIntoId: proposalId }] },
      orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
      select: { id: true, reference: true, title: true, _count: { select: { messages: true, versions: true } } },
    })
    .then((rows) => rows.map(({ _count, ...row }) => ({ ...row, ..._count })));
}
