import { Prisma } from "@/lib/db/generated/client";
import { hasWords, type ListPage, readList } from "@/lib/lists/read-list";
import { talkNamesArePublic } from "@/lib/talks/public-sql";
import { type PledgeListFilter, type PledgeOrder, pledgesPerPage } from "./pledge-list";
import { type PledgeLine, publicPledgeLines } from "./queries";
import { lightLimits } from "./traffic-light";
import { publicPledgeStates } from "./workflow";

const orders: Record<PledgeOrder, Prisma.Sql> = {
  newest: Prisma.sql`"confirmed" DESC NULLS LAST, "reference" DESC`,
  updated: Prisma.sql`"word" DESC NULLS LAST, "reference" DESC`,
  title: Prisma.sql`lower("title")`,
};

/** One page of the public pledges. One voiced at a closed talk is not found by the workstream of that talk. */
export async function listPledges(
  filter: PledgeListFilter,
  page: number,
  now: Date,
): Promise<ListPage & { pledges: PledgeLine[] }> {
  const { greenSince, yellowSince } = lightLimits(now);
  const texts = Prisma.sql`concat_ws(' ', "pledge"."reference", "pledge"."title", "pledge"."description", "organization"."name")`;
  const list = await readList({
    records: Prisma.sql`
      SELECT "pledge"."id", "pledge"."title", "pledge"."reference", "pledge"."confirmed_at" AS "confirmed", "last"."word",
        ARRAY["pledge"."status"::text] AS "status",
        array_remove(ARRAY[CASE
          WHEN "pledge"."status" IN ('fulfilled', 'withdrawn') THEN 'done'
          WHEN "last"."word" >= ${greenSince}::timestamptz THEN 'green'
          WHEN "last"."word" >= ${yellowSince}::timestamptz THEN 'yellow'
          WHEN "last"."word" IS NOT NULL THEN 'red' END], NULL) AS "light",
        coalesce("pledge"."objectives", '{}')::text[] AS "objective",
        coalesce("pledge"."forms", '{}')::text[] AS "form",
        ARRAY["organization"."kind"::text] AS "kind",
        array_remove(ARRAY["organization"."country"::text], NULL) AS "country",
        CASE WHEN ${talkNamesArePublic} THEN array_remove(ARRAY["workstream"."slug"], NULL) ELSE '{}' END AS "workstream",
        array_remove(ARRAY[to_char("pledge"."confirmed_at", 'YYYY')], NULL) AS "year"
      FROM "pledge" JOIN "organization" ON "organization"."id" = "pledge"."organization_id"
        LEFT JOIN "talk" ON "talk"."id" = "pledge"."talk_id"
        LEFT JOIN "workstream" ON "workstream"."id" = "talk"."workstream_id"
        LEFT JOIN (
          SELECT "pledge_id", max("reported_on")::timestamptz AS "reported" FROM "pledge_update" GROUP BY "pledge_id"
        ) AS "update" ON "update"."pledge_id" = "pledge"."id"
        CROSS JOIN LATERAL (SELECT coalesce("update"."reported", "pledge"."confirmed_at") AS "word") AS "last"
      WHERE "pledge"."status" = ANY(${[...publicPledgeStates]}::pledge_status[]) AND ${hasWords(filter.words, texts)}`,
    filter,
    order: orders[filter.order],
    page,
    perPage: pledgesPerPage,
  });
  return { ...list, pledges: await publicPledgeLines(list.ids, now) };
}
