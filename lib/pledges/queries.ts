import type { Actor } from "@/lib/access/actor";
import { isFocalPointOf, runsTalk } from "@/lib/access/relations";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { inOrder } from "@/lib/lists/read-list";
import { namesArePublic } from "@/lib/talks/public-view";
import { type NamedTalk, namedTalk, namedTalkSelect } from "@/lib/translations/published";
import { pledgesPerPage } from "./pledge-list";
import { pledgesVisibleTo, publicPledges } from "./scope";
import { type TrafficLight, trafficLight } from "./traffic-light";
import type { PledgeState } from "./workflow";

const lineSelect = {
  reference: true,
  title: true,
  status: true,
  version: true,
  example: true,
  forms: true,
  objectives: true,
  submittedAt: true,
  confirmedAt: true,
  updatedAt: true,
  organizationId: true,
  organization: { select: { name: true, country: true } },
  talk: {
    select: { ...namedTalkSelect, audience: true, listing: true, chathamHouse: true, workstreamId: true },
  },
  updates: { orderBy: { reportedOn: "desc" }, take: 1, select: { reportedOn: true } },
} as const satisfies Prisma.PledgeSelect;

export interface PledgeLine {
  reference: string;
  title: string;
  status: PledgeState;
  version: number;
  example: boolean;
  forms: string[];
  objectives: number[];
  organization: { name: string; country: string | null };
  /** The talk where it was voiced; null where saying so would tell who took part. */
  talk: NamedTalk | null;
  lastReportedOn: Date | null;
  light: TrafficLight | null;
}

type Line = Prisma.PledgeGetPayload<{ select: typeof lineSelect }>;

/** True for those who know anyway where the pledge was voiced: its focal points, and the people who run the talk. */
function isConcerned(actor: Actor, { organizationId, talk }: Pick<Line, "organizationId" | "talk">): boolean {
  return isFocalPointOf(actor, { organizationId }) || runsTalk(actor, { workstreamId: talk?.workstreamId ?? null });
}

/** @param actor who looks; null for the public, from which the talk is kept where naming it would tell who took part */
function asLine(row: Line, now: Date, actor: Actor | null): PledgeLine {
  const { reference, title, status, version, example, forms, objectives, organization, talk, confirmedAt } = row;
  const lastReportedOn = row.updates[0]?.reportedOn ?? null;
  const lastWord = lastReportedOn ?? confirmedAt;
  const isConcernedIn = actor !== null && isConcerned(actor, row);
  return {
    ...{ reference, title, status, version, example, forms, objectives, organization, lastReportedOn },
    talk: talk && (namesArePublic(talk) || isConcernedIn) ? namedTalk(talk) : null,
    light: lastWord ? trafficLight(status, lastWord, now) : null,
  };
}

export interface PledgeFilter {
  objective?: number | undefined;
  form?: Line["forms"][number] | undefined;
  status?: PledgeState | undefined;
}

export function whereOf({ objective, form, status }: PledgeFilter): Prisma.PledgeWhereInput {
  return {
    ...(objective ? { objectives: { has: objective } } : {}),
    ...(form ? { forms: { has: form } } : {}),
    ...(status ? { status } : {}),
  };
}

/** Those of the public pledges, in the order of their ids. */
export async function publicPledgeLines(ids: readonly string[], now: Date): Promise<PledgeLine[]> {
  const rows = await db.pledge.findMany({
    where: { AND: [{ id: { in: [...ids] } }, publicPledges] },
    select: { ...lineSelect, id: true },
  });
  return inOrder(ids, rows).map((row) => asLine(row, now, null));
}

const pageSelect = {
  ...lineSelect,
  id: true,
  description: true,
  principles: true,
  measure: true,
  periodStart: true,
  periodEnd: true,
  confirmation: true,
  partners: { orderBy: { name: "asc" }, select: { name: true } },
  updates: {
    orderBy: [{ reportedOn: "desc" }, { id: "desc" }],
    select: { body: true, status: true, reportedOn: true },
  },
} as const satisfies Prisma.PledgeSelect;

type Page = Prisma.PledgeGetPayload<{ select: typeof pageSelect }>;

function asPage(row: Page, line: PledgeLine) {
  const { id, description, principles, measure, periodStart, periodEnd, confirmation, updates } = row;
  const partners = row.partners.map((partner) => partner.name);
  return {
    ...line,
    ...{ id, description, principles, measure, periodStart, periodEnd, confirmation, updates, partners },
  };
}
export type PledgePage = ReturnType<typeof asPage>;
export type OwnPledge = NonNullable<Awaited<ReturnType<typeof findOwnPledge>>>;

/** A public pledge with its dated updates; null when there is none of this reference in public. */
export async function findPublicPledge(reference: string, now: Date): Promise<PledgePage | null> {
  const row = await db.pledge.findFirst({ where: { AND: [{ reference }, publicPledges] }, select: pageSelect });
  return row && asPage(row, asLine(row, now, null));
}

/** A pledge at the desk; null when it is not theirs to see. */
export function findDeskPledge(actor: Actor, reference: string, now: Date) {
  return findPledgeFor(actor, { AND: [{ reference }, pledgesVisibleTo(actor)] }, now);
}

/** A pledge of an organization for which the person is focal point, with what its forms need; null for any other. */
export function findOwnPledge(actor: Actor, reference: string, now: Date) {
  return findPledgeFor(actor, { reference, organizationId: { in: [...actor.focalPointOf] } }, now);
}

async function findPledgeFor(actor: Actor, where: Prisma.PledgeWhereInput, now: Date) {
  const row = await db.pledge.findFirst({ where, select: { ...pageSelect, contactName: true, contactEmail: true } });
  if (!row) return null;
  return {
    ...asPage(row, asLine(row, now, actor)),
    organizationId: row.organizationId,
    /** May see the contact and the history: everybody else has only what is public. */
    isConcerned: isConcerned(actor, row),
    contact: { name: row.contactName, email: row.contactEmail },
  };
}

/** The pledges of the organizations for which the person is focal point: intentions first, they wait for them. */
export async function listOwnPledges(actor: Actor, now: Date): Promise<PledgeLine[]> {
  if (actor.focalPointOf.length === 0) return [];
  const rows = await db.pledge.findMany({
    where: { organizationId: { in: [...actor.focalPointOf] } },
    orderBy: [{ status: "asc" }, { reference: "desc" }],
    take: 100,
    select: lineSelect,
  });
  return rows.map((row) => asLine(row, now, actor));
}

/** One page of the pledges at the desk, in the order of their states, and how many there are in each. Three queries. */
export async function listDeskPledges(actor: Actor, filter: PledgeFilter, page: number, now: Date) {
  const where = { AND: [pledgesVisibleTo(actor), whereOf(filter)] };
  const [states, total, rows] = await Promise.all([
    db.pledge.groupBy({ by: ["status"], where: pledgesVisibleTo(actor), _count: true }),
    db.pledge.count({ where }),
    db.pledge.findMany({
      where,
      orderBy: [{ status: "asc" }, { updatedAt: "desc" }, { id: "asc" }],
      skip: (page - 1) * pledgesPerPage,
      take: pledgesPerPage,
      select: lineSelect,
    }),
  ]);
  const counts = new Map(states.map(({ status, _count }) => [status, _count]));
  return { total, counts, pledges: rows.map((row) => asLine(row, now, actor)) };
}

/** How many pledges wait for the secretariat's confirmation. */
export function countPledgesToConfirm(): Promise<number> {
  return db.pledge.count({ where: { status: "submitted" } });
}

/** The organizations for which a focal point may pledge. */
export async function organizationsToPledgeFor(actor: Actor): Promise<{ id: string; name: string }[]> {
  return db.organization.findMany({
    where: { id: { in: [...actor.focalPointOf] } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
}
