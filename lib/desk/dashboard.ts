import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { isSecretariat } from "@/lib/access/relations";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { noOrganization } from "@/lib/proposals/desk-filters";
import { staffScopeSql } from "@/lib/proposals/queue-sql";
import { addDays, dayToDate, type PlainDay } from "@/lib/time/plain-day";
import type { DashboardPeriod } from "./dashboard-period";
import {
  ageLimits,
  type Dashboard,
  type Outcome,
  type OutcomeGroup,
  type OutcomeRow,
  type WaitingTime,
} from "./dashboard-view";

const nothing: Dashboard = { waiting: [], outcomes: [], ages: ageLimits.map(() => 0).concat(0), reviewers: null };

/** The numbers of the desk, within what the person reads: four statements, counted in the database. */
export async function readDashboard(actor: Actor, period: DashboardPeriod, today: PlainDay): Promise<Dashboard> {
  if (!can(actor, "desk.proposals", null)) return nothing;
  const [waiting, outcomeRows, ages, reviewers] = await Promise.all([
    readWaiting(actor, period),
    readOutcomes(actor, period),
    readAges(actor, today),
    isSecretariat(actor) ? readReviewers(today) : null,
  ]);
  return { waiting, outcomes: outcomeRows, ages, reviewers };
}

function within(column: Prisma.Sql, { from, to }: DashboardPeriod): Prisma.Sql {
  return Prisma.sql`${column} >= ${dayToDate(from)} AND ${column} < ${dayToDate(addDays(to, 1))}`;
}

/** By the month of the decision, in order, with the whole period first. Months without a decision are left out. */
function readWaiting(actor: Actor, period: DashboardPeriod): Promise<WaitingTime[]> {
  return db.$queryRaw<WaitingTime[]>`
    SELECT to_char("month", 'YYYY-MM-DD') AS "month", count(*)::int AS "decided",
      percentile_cont(0.5) WITHIN GROUP (ORDER BY "days") AS "median",
      percentile_cont(0.9) WITHIN GROUP (ORDER BY "days") AS "ninetieth"
    FROM (
      SELECT date_trunc('month', "p"."decided_at" AT TIME ZONE 'UTC') AS "month",
        greatest(extract(epoch FROM "p"."decided_at" - "p"."submitted_at") / 86400, 0)::float8 AS "days"
      FROM "proposal" AS "p"
      WHERE ${staffScopeSql(actor)} AND "p"."status" IN ('approved', 'declined', 'in_reserve', 'merged')
        AND ${within(Prisma.sql`"p"."decided_at"`, period)}
    ) AS "decided"
    GROUP BY GROUPING SETS (("month"), ()) HAVING count(*) > 0 ORDER BY "month" NULLS FIRST`;
}

/** Of what was submitted in the period. A proposal of two regions counts in both. */
async function readOutcomes(actor: Actor, period: DashboardPeriod): Promise<OutcomeRow[]> {
  const rows = await db.$queryRaw<{ group: OutcomeGroup; value: string; outcome: Outcome; count: number }[]>`
    WITH "counted" AS (
      SELECT "p"."level"::text AS "level", "p"."regions", "p"."primary_objective"::text AS "objective",
        coalesce("o"."kind"::text, ${noOrganization}) AS "proposer",
        CASE WHEN "p"."status" IN ('submitted', 'changes_requested') THEN 'open' ELSE "p"."status"::text END AS "outcome"
      FROM "proposal" AS "p" LEFT JOIN "organization" AS "o" ON "o"."id" = "p"."organization_id"
      WHERE ${staffScopeSql(actor)} AND ${within(Prisma.sql`"p"."submitted_at"`, period)}
    )
    SELECT 'level' AS "group", "level" AS "value", "outcome", count(*)::int AS "count" FROM "counted" WHERE "level" IS NOT NULL GROUP BY 2, 3
    UNION ALL SELECT 'region', "region", "outcome", count(*)::int FROM "counted", unnest("regions") AS "region" GROUP BY 2, 3
    UNION ALL SELECT 'objective', "objective", "outcome", count(*)::int FROM "counted" WHERE "objective" IS NOT NULL GROUP BY 2, 3
    UNION ALL SELECT 'proposer', "proposer", "outcome", count(*)::int FROM "counted" GROUP BY 2, 3`;
  const found = new Map<string, OutcomeRow>();
  for (const { group, value, outcome, count } of rows) {
    const key = `${group} ${value}`;
    const row = found.get(key) ?? { group, value, counts: noCounts(), total: 0 };
    row.counts[outcome] += count;
    row.total += count;
    found.set(key, row);
  }
  return [...found.values()];
}

function noCounts(): Record<Outcome, number> {
  return { approved: 0, in_reserve: 0, declined: 0, merged: 0, withdrawn: 0, open: 0 };
}

async function readAges(actor: Actor, today: PlainDay): Promise<number[]> {
  const rows = await db.$queryRaw<{ place: number; count: number }[]>`
    SELECT width_bucket(extract(epoch FROM ${dayToDate(today)}::timestamptz - date_trunc('day', "p"."submitted_at" AT TIME ZONE 'UTC') AT TIME ZONE 'UTC') / 86400,
      ${ageLimits.map((limit) => limit + 1)}::float8[]::numeric[]) AS "place", count(*)::int AS "count"
    FROM "proposal" AS "p" WHERE ${staffScopeSql(actor)} AND "p"."status" = 'submitted' GROUP BY 1`;
  return [...ageLimits, null].map((_, index) => rows.find(({ place }) => place === index)?.count ?? 0);
}

/** Reviewers with what they have to assess and what they handed in, of proposals that are still to be decided. */
function readReviewers(today: PlainDay): Promise<{ name: string; open: number; late: number; done: number }[]> {
  return db.$queryRaw`
    SELECT coalesce(nullif("r"."name", ''), "r"."email"::text) AS "name",
      (count(*) FILTER (WHERE "a"."status" = 'assigned'))::int AS "open",
      (count(*) FILTER (WHERE "a"."status" = 'assigned' AND "a"."due_on" < ${today}::date))::int AS "late",
      (count(*) FILTER (WHERE "a"."status" = 'handed_in'))::int AS "done"
    FROM "assessment" AS "a"
    JOIN "proposal" AS "p" ON "p"."id" = "a"."proposal_id" AND "p"."status" IN ('submitted', 'changes_requested', 'in_reserve')
    JOIN "person" AS "r" ON "r"."id" = "a"."reviewer_id"
    WHERE "a"."status" IN ('assigned', 'handed_in')
    GROUP BY "r"."id" ORDER BY "open" DESC, "name" LIMIT 50`;
}
