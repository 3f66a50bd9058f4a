import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { isSecretariat, leadsWorkstreamOf } from "@/lib/access/relations";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { proposalSubjectSelect, withEditors } from "@/lib/proposals/scope";
import { proposes } from "@/lib/proposals/workflow";
import { materialsArePublic } from "@/lib/talks/public-view";
import { type DateValue, fromColumns } from "@/lib/time/date-value";
import { dayToDate } from "@/lib/time/plain-day";
import { scheduleSelect } from "@/lib/time/schedule-select";
import { type Engagement, nothingKnown, plainName } from "./engagement";
import { organizerKeys } from "./plan-of-proposal";
import type { Days } from "./time-relation";

/** As many talks, and as many dates of proposals, are compared; a month of a very full calendar has fewer. */
export const mostCompared = 400;

/** Proposals that may still become a talk. An approved one is a talk already. */
const openProposals = ["submitted", "changes_requested", "in_reserve"] as const;
/** Everything overlaps with a year. */
const vague = ["quarter", "year", "unknown"] as const;

export interface Engagements {
  /** What the viewer may know about, with as much of it as they may know. */
  known: Engagement[];
  /** Dates of proposals of which the viewer may know only that they exist. */
  hiddenProposals: { proposalId: string; date: DateValue }[];
}

/**
 * Everything that takes up the given days: talks, steps of regional reviews, preferred dates of open proposals. Three queries,
 * however many records there are.
 *
 * The public's view of a talk decides what anybody else sees of it; the secretariat and the lead of its workstream see all.
 * Of a proposal that is not the viewer's to read nothing is told but its dates.
 *
 * @param prefer of very many talks, those of this workstream and these regions come first
 */
export async function readEngagements(
  actor: Actor,
  periods: readonly Days[],
  prefer: { workstreamId: string | null; regions: readonly string[] } = { workstreamId: null, regions: [] },
): Promise<Engagements> {
  if (periods.length === 0) return { known: [], hiddenProposals: [] };
  const [talks, milestones, proposals] = await Promise.all([
    readTalks(actor, periods, prefer),
    readMilestones(periods),
    readProposals(actor, periods),
  ]);
  return { known: [...talks, ...milestones, ...proposals.known], hiddenProposals: proposals.hidden };
}

const talkSelect = {
  id: true,
  slug: true,
  title: true,
  locale: true,
  status: true,
  level: true,
  regions: true,
  countries: true,
  workstreamId: true,
  primaryObjective: true,
  audience: true,
  listing: true,
  chathamHouse: true,
  languages: true,
  ...scheduleSelect,
  organizers: { select: { organizationId: true, name: true } },
  speakers: { select: { name: true, consentToNaming: true } },
} as const satisfies Prisma.TalkSelect;

async function readTalks(
  actor: Actor,
  periods: readonly Days[],
  prefer: { workstreamId: string | null; regions: readonly string[] },
): Promise<Engagement[]> {
  const overlaps = Prisma.join(
    periods.map(
      ({ from, to }) =>
        Prisma.sql`daterange("window_start", "window_end", '[]') && daterange(${from}::date, ${to}::date, '[]')`,
    ),
    " OR ",
  );
  const columns = Prisma.sql`"id", "workstream_id", "regions", "window_start", "window_end"`;
  const isMeant = Prisma.sql`"window_start" IS NOT NULL AND "status" <> 'cancelled'
    AND "schedule_precision" NOT IN ('quarter', 'year', 'unknown') AND (${overlaps})`;
  const isTheirs = isSecretariat(actor)
    ? Prisma.sql`TRUE`
    : Prisma.sql`"workstream_id" = ANY(${[...actor.leadOf]}::uuid[])`;
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM (
      SELECT ${columns} FROM "talk" WHERE "listing" = 'listed' AND ${isMeant}
      UNION ALL
      SELECT ${columns} FROM "talk" WHERE "listing" <> 'listed' AND ${isTheirs} AND ${isMeant}) "meant"
    ORDER BY coalesce("workstream_id" = ${prefer.workstreamId}::uuid, FALSE) DESC,
      "regions" && ${[...prefer.regions]}::text[] DESC, "window_end" - "window_start", "window_start", "id"
    LIMIT ${mostCompared}`;
  const talks = await db.talk.findMany({ where: { id: { in: rows.map(({ id }) => id) } }, select: talkSelect });
  return talks.map((talk) => talkEngagement(actor, talk));
}

function talkEngagement(actor: Actor, talk: Prisma.TalkGetPayload<{ select: typeof talkSelect }>): Engagement {
  const { id, slug, title, locale, status, audience, primaryObjective } = talk;
  const runs = isSecretariat(actor) || leadsWorkstreamOf(actor, talk);
  const shown = {
    ...{ ...nothingKnown, kind: "talk" as const, id, title, lang: locale, status, audience, primaryObjective },
    date: fromColumns(talk),
    level: talk.level,
    path: runs ? `/desk/talks/${slug}` : `/talks/${slug}`,
  };
  if (!runs && !materialsArePublic(talk)) return shown;
  return {
    ...shown,
    regions: talk.regions,
    countries: talk.countries,
    workstreamId: talk.workstreamId,
    languages: talk.languages,
    organizers: organizerKeys(talk.organizers),
    people: talk.speakers.filter((one) => runs || one.consentToNaming).map(({ name }) => plainName(name)),
  };
}

/** What was planned counts until it is known what holds. */
async function readMilestones(periods: readonly Days[]): Promise<Engagement[]> {
  const rows = await db.reviewMilestone.findMany({
    where: { schedulePrecision: { notIn: [...vague] }, OR: periods.map(overlapping) },
    take: mostCompared,
    select: {
      ...{ id: true, kind: true, position: true, planned: true, ...scheduleSelect },
      review: {
        select: {
          roundNumber: true,
          region: true,
          place: true,
          milestones: { where: { planned: false }, select: { kind: true, position: true } },
        },
      },
    },
  });
  const isOvertaken = (row: (typeof rows)[number]) =>
    row.planned && row.review.milestones.some(({ kind, position }) => kind === row.kind && position === row.position);
  return rows
    .filter((row) => !isOvertaken(row))
    .map((row) => ({
      ...nothingKnown,
      kind: "review",
      id: row.id,
      date: fromColumns(row),
      level: "regional",
      regions: [row.review.region],
      // Its words are made of its kind, for the reader's language.
      title: row.kind,
      lang: "en",
      path: `/regional-reviews/${row.review.roundNumber}/${row.review.region}`,
      status: row.planned ? "planned" : "held",
    }));
}

async function readProposals(actor: Actor, periods: readonly Days[]) {
  const rows = await db.proposalDate.findMany({
    where: {
      schedulePrecision: { notIn: [...vague] },
      OR: periods.map(overlapping),
      proposal: { status: { in: [...openProposals] } },
    },
    orderBy: [{ windowStart: "asc" }, { id: "asc" }],
    take: mostCompared,
    select: {
      ...scheduleSelect,
      proposal: {
        select: {
          ...proposalSubjectSelect,
          ...{
            title: true,
            reference: true,
            locale: true,
            level: true,
            regions: true,
            countries: true,
            speakers: true,
          },
          ...{ primaryObjective: true, audience: true, languages: true, organizationName: true },
          organizers: {
            where: { status: { in: ["named", "invited", "accepted"] } },
            select: { organizationId: true, name: true },
          },
        },
      },
    },
  });
  const known: Engagement[] = [];
  const hidden: Engagements["hiddenProposals"] = [];
  for (const { proposal: row, ...columns } of rows) {
    const proposal = withEditors(row);
    const date = fromColumns(columns);
    if (!can(actor, "proposal.read", proposal)) hidden.push({ proposalId: proposal.id, date });
    else {
      const { id, level, regions, countries, workstreamId, primaryObjective, audience, languages, status } = proposal;
      const lead = { organizationId: proposal.organizationId, name: proposal.organizationName };
      known.push({
        ...{
          kind: "proposal",
          id,
          date,
          level,
          regions,
          countries,
          workstreamId,
          primaryObjective,
          audience,
          languages,
        },
        title: proposal.title || proposal.reference || "",
        lang: proposal.locale,
        path: proposes(actor, proposal) ? `/my/proposals/${id}` : `/desk/proposals/${id}`,
        status,
        organizers: organizerKeys([lead, ...proposal.organizers]),
        people: [],
      });
    }
  }
  return { known, hidden };
}

function overlapping({ from, to }: Days) {
  return { windowStart: { lte: dayToDate(to) }, windowEnd: { gte: dayToDate(from) } };
}
