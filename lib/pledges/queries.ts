import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { namesArePublic } from "@/lib/talks/public-view";
import { pledgesVisibleTo, publicPledges } from "./scope";
import { type TrafficLight, trafficLight } from "./traffic-light";
import type { PledgeState } from "./workflow";

export const pledgesPerPage = 25;

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
  organization: { select: { name: true, country: true } },
  talk: { select: { slug: true, title: true, audience: true, listing: true, chathamHouse: true } },
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
  talk: { slug: string; title: string } | null;
  lastReportedOn: Date | null;
  light: TrafficLight | null;
}

type Line = Prisma.PledgeGetPayload<{ select: typeof lineSelect }>;

function asLine(row: Line, now: Date, exposeTalk: (talk: NonNullable<Line["talk"]>) => boolean): PledgeLine {
  const { reference, title, status, version, example, forms, objectives, organization, talk, confirmedAt } = row;
  const lastReportedOn = row.updates[0]?.reportedOn ?? null;
  const lastWord = lastReportedOn ?? confirmedAt;
  return {
    ...{ reference, title, status, version, example, forms, objectives, organization, lastReportedOn },
    talk: talk && exposeTalk(talk) ? { slug: talk.slug, title: talk.title } : null,
    light: lastWord ? trafficLight(status, lastWord, now) : null,
  };
}

export interface PledgeFilter {
  objective?: number | undefined;
  form?: Line["forms"][number] | undefined;
  status?: PledgeState | undefined;
}

function whereOf({ objective, form, status }: PledgeFilter): Prisma.PledgeWhereInput {
  return {
    ...(objective ? { objectives: { has: objective } } : {}),
    ...(form ? { forms: { has: form } } : {}),
    ...(status ? { status } : {}),
  };
}

/** One page of the public pledges, newest word first. Two queries, however many there are. */
export async function listPublicPledges(filter: PledgeFilter, page: number, now: Date) {
  const where = { AND: [publicPledges, whereOf(filter)] };
  const [total, rows] = await Promise.all([
    db.pledge.count({ where }),
    db.pledge.findMany({
      where,
      orderBy: [{ confirmedAt: { sort: "desc", nulls: "last" } }, { reference: "desc" }],
      skip: (page - 1) * pledgesPerPage,
      take: pledgesPerPage,
      select: lineSelect,
    }),
  ]);
  return { total, pledges: rows.map((row) => asLine(row, now, namesArePublic)) };
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

/** A public pledge with its dated updates; null when there is none of this reference in public. */
export async function findPublicPledge(reference: string, now: Date): Promise<PledgePage | null> {
  const row = await db.pledge.findFirst({ where: { AND: [{ reference }, publicPledges] }, select: pageSelect });
  return row && asPage(row, asLine(row, now, namesArePublic));
}

/** A pledge for somebody signed in, with what its form needs; null when it is not theirs to see. */
export async function findPledgeFor(actor: Actor, reference: string, now: Date) {
  const row = await db.pledge.findFirst({
    where: { AND: [{ reference }, pledgesVisibleTo(actor)] },
    select: { ...pageSelect, organizationId: true, contactName: true, contactEmail: true },
  });
  if (!row) return null;
  const { organizationId, contactName, contactEmail } = row;
  return {
    ...asPage(
      row,
      asLine(row, now, () => true),
    ),
    organizationId,
    contactName,
    contactEmail,
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
  return rows.map((row) => asLine(row, now, () => true));
}

/** One page of the pledges at the desk, those that wait for confirmation first. */
export async function listDeskPledges(actor: Actor, filter: PledgeFilter, page: number, now: Date) {
  const where = { AND: [pledgesVisibleTo(actor), whereOf(filter)] };
  const [total, rows] = await Promise.all([
    db.pledge.count({ where }),
    db.pledge.findMany({
      where,
      orderBy: [{ status: "asc" }, { updatedAt: "desc" }, { id: "asc" }],
      skip: (page - 1) * pledgesPerPage,
      take: pledgesPerPage,
      select: lineSelect,
    }),
  ]);
  return { total, pledges: rows.map((row) => asLine(row, now, () => true)) };
}

/** The organizations for which a focal point may pledge. */
export async function organizationsToPledgeFor(actor: Actor): Promise<{ id: string; name: string }[]> {
  return db.organization.findMany({
    where: { id: { in: [...actor.focalPointOf] } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
}
