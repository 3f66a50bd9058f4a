import { type Actor, hasRole, isSignedIn } from "@/lib/access/actor";
import { isSecretariat } from "@/lib/access/relations";
import { Prisma } from "@/lib/db/generated/client";
import { hasWords } from "@/lib/lists/read-list";
import { addDays, dayToDate, type PlainDay } from "@/lib/time/plain-day";
import {
  noOrganization,
  noReviewer,
  noWorkstream,
  ownReviewer,
  type QueueColumn,
  type QueueOrder,
} from "./desk-filters";
import { lateSince } from "./next-step";

/** The proposals of `staffScope`, as SQL over `"p"`; a test holds the two together. */
export function staffScopeSql(actor: Actor): Prisma.Sql {
  const handedIn = Prisma.sql`"p"."status" <> 'draft' AND "p"."submitted_at" IS NOT NULL`;
  if (isSecretariat(actor)) return handedIn;
  if (!isSignedIn(actor) || !hasRole(actor, "workstream-lead")) return Prisma.sql`FALSE`;
  return Prisma.sql`${handedIn} AND ("p"."workstream_id" = ANY(${[...actor.leadOf]}::uuid[]) OR EXISTS (
    SELECT 1 FROM "assessment" AS "asked"
    WHERE "asked"."proposal_id" = "p"."id" AND "asked"."reviewer_id" = ${actor.personId}::uuid
      AND "asked"."status" IN ('assigned', 'handed_in')
  ))`;
}

/**
 * True where the person has a conflict of interest, so that who assesses it and what was decided is not for them. As far as
 * it can be told from ids: a name among the speakers is looked at when the row is shown.
 */
function tiedSql({ personId, email, organizationIds }: Actor): Prisma.Sql {
  if (personId === null) return Prisma.sql`TRUE`;
  const organizations = Prisma.sql`ANY(${[...organizationIds]}::uuid[])`;
  return Prisma.sql`(
    "p"."author_id" = ${personId}::uuid OR coalesce("p"."organization_id" = ${organizations}, FALSE)
    OR (${email ?? ""} <> '' AND lower(trim("p"."contact_email")) = lower(trim(${email ?? ""})))
    OR EXISTS (SELECT 1 FROM "proposal_editor" AS "te"
      WHERE "te"."proposal_id" = "p"."id" AND "te"."person_id" = ${personId}::uuid AND "te"."removed_at" IS NULL)
    OR EXISTS (SELECT 1 FROM "proposal_organizer" AS "to"
      WHERE "to"."proposal_id" = "p"."id" AND "to"."organization_id" = ${organizations}
        AND "to"."status" IN ('named', 'invited', 'accepted'))
    OR EXISTS (SELECT 1 FROM "assessment" AS "ta"
      WHERE "ta"."proposal_id" = "p"."id" AND "ta"."reviewer_id" = ${personId}::uuid AND "ta"."status" = 'recused')
  )`;
}

/** True where the last word of the conversation is the proposer's: their author, an editor, or somebody who acts for the lead. */
const proposerSpokeLast = Prisma.sql`EXISTS (
  SELECT 1 FROM (
    SELECT "m"."kind", "m"."author_id" FROM "proposal_message" AS "m"
    WHERE "m"."proposal_id" = "p"."id" AND "m"."kind" <> 'internal' ORDER BY "m"."created_at" DESC, "m"."id" DESC LIMIT 1
  ) AS "last"
  WHERE "last"."kind" = 'reply' AND (
    "last"."author_id" = "p"."author_id"
    OR EXISTS (SELECT 1 FROM "proposal_editor" AS "e" WHERE "e"."proposal_id" = "p"."id" AND "e"."person_id" = "last"."author_id")
    OR EXISTS (
      SELECT 1 FROM "membership" AS "ms"
      WHERE "ms"."person_id" = "last"."author_id" AND "ms"."organization_id" = "p"."organization_id" AND "ms"."verified_at" IS NOT NULL
    )
  )
)`;

/**
 * Every proposal that the person may read at the desk, one `text[]` column a facet: what `readList` counts and narrows.
 * @param today present day, from which it is said who waits too long
 */
export function queueRecords(actor: Actor, words: string, today: PlainDay): Prisma.Sql {
  const before = (days: number) => Prisma.sql`"p"."submitted_at" < ${dayToDate(addDays(today, -days))}`;
  const late = Prisma.sql`"p"."submitted_at" < ${dayToDate(addDays(lateSince(today), 1))}`;
  const searched = Prisma.sql`concat_ws(' ', "p"."title", "p"."reference", "p"."organization_name", "o"."name", "o"."acronym")`;
  return Prisma.sql`
    SELECT "p"."id", "p"."submitted_at", "p"."level" AS "level_order", "p"."status" AS "status_order",
      lower("p"."title") AS "title_order", lower(coalesce("o"."name", "p"."organization_name")) AS "organization_order",
      (SELECT "d"."window_start" FROM "proposal_date" AS "d" WHERE "d"."proposal_id" = "p"."id" ORDER BY "d"."position" LIMIT 1) AS "date_order",
      ARRAY["p"."status"::text] AS "status",
      array_remove(ARRAY["p"."level"::text], NULL) AS "level",
      "p"."regions" AS "region",
      (CASE WHEN "p"."primary_objective" IS NULL OR "p"."primary_objective" = ANY("p"."secondary_objectives")
        THEN "p"."secondary_objectives" ELSE "p"."primary_objective" || "p"."secondary_objectives" END)::text[] AS "objective",
      ARRAY[coalesce("w"."slug", ${noWorkstream})] AS "workstream",
      ARRAY[coalesce("o"."kind"::text, ${noOrganization})] AS "proposer",
      CASE WHEN "tie"."is" THEN '{}'::text[] WHEN "held"."proposal_id" IS NULL THEN ARRAY['none'] ELSE ARRAY['held'] END AS "decision",
      CASE WHEN "tie"."is" THEN '{}'::text[] ELSE coalesce("a"."reviewers", ARRAY[${noReviewer}])
        || CASE WHEN ${actor.personId ?? ""} = ANY("a"."reviewers") THEN ARRAY[${ownReviewer}] ELSE '{}'::text[] END END AS "reviewer",
      CASE WHEN "p"."status" <> 'submitted' THEN '{}'::text[] ELSE array_remove(ARRAY[
        CASE WHEN ${before(7)} THEN '7' END, CASE WHEN ${before(14)} THEN '14' END, CASE WHEN ${before(30)} THEN '30' END
      ], NULL) END AS "waiting",
      array_remove(ARRAY[
        CASE WHEN "p"."status" = 'submitted' AND ${late} THEN 'late' END,
        CASE WHEN "p"."status" = 'submitted' AND "a"."reviewers" IS NULL AND NOT "tie"."is" THEN 'unassigned' END,
        CASE WHEN "p"."status" IN ('submitted', 'in_reserve') AND "a"."late" AND NOT "tie"."is" THEN 'assessment_late' END,
        CASE WHEN "p"."status" IN ('submitted', 'changes_requested', 'in_reserve') AND ${proposerSpokeLast} THEN 'reply' END
      ], NULL) AS "attention"
    FROM "proposal" AS "p"
    LEFT JOIN "organization" AS "o" ON "o"."id" = "p"."organization_id"
    LEFT JOIN "workstream" AS "w" ON "w"."id" = "p"."workstream_id"
    LEFT JOIN (
      SELECT "proposal_id", array_agg("reviewer_id"::text) AS "reviewers",
        bool_or("status" = 'assigned' AND "due_on" < ${today}::date) AS "late"
      FROM "assessment" WHERE "status" IN ('assigned', 'handed_in') GROUP BY "proposal_id"
    ) AS "a" ON "a"."proposal_id" = "p"."id"
    LEFT JOIN "proposal_decision" AS "held"
      ON "held"."proposal_id" = "p"."id" AND "held"."announced_at" IS NULL AND "held"."withdrawn_at" IS NULL
    CROSS JOIN LATERAL (SELECT ${tiedSql(actor)} AS "is") AS "tie"
    WHERE ${staffScopeSql(actor)} AND ${hasWords(words, searched)}`;
}

const orderColumns: Readonly<Record<QueueColumn, Prisma.Sql>> = {
  submitted: Prisma.sql`"submitted_at"`,
  title: Prisma.sql`"title_order"`,
  organization: Prisma.sql`"organization_order"`,
  status: Prisma.sql`"status_order"`,
  level: Prisma.sql`"level_order"`,
  date: Prisma.sql`"date_order"`,
};

/** How `readList` orders the queue; who came first stands first among equals. */
export function queueOrderSql(order: QueueOrder): Prisma.Sql {
  const isTurned = order.startsWith("-");
  const column = orderColumns[order.replace("-", "") as QueueColumn];
  return Prisma.sql`${column} ${isTurned ? Prisma.sql`DESC NULLS LAST` : Prisma.sql`ASC NULLS LAST`}, "submitted_at"`;
}
