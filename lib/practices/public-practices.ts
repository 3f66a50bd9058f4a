import { Prisma } from "@/lib/db/generated/client";
import { hasWords, type ListPage, readList } from "@/lib/lists/read-list";
import { talkNamesArePublic } from "@/lib/talks/public-sql";
import { type PracticeFilter, type PracticeOrder, practicesPerPage } from "./practice-list";
import { type PracticeView, publicPracticeViews } from "./queries";
import { publicPracticeStates } from "./workflow";

const orders: Record<PracticeOrder, Prisma.Sql> = {
  newest: Prisma.sql`"changed" DESC`,
  oldest: Prisma.sql`"changed" ASC`,
  title: Prisma.sql`lower("title")`,
};

/**
 * One page of the public practices. One presented at a closed talk waits for the Hub (`publicPractices` in queries.ts), and
 * is not found by workstream or year of that talk.
 */
export async function listPractices(
  filter: PracticeFilter,
  page: number,
): Promise<ListPage & { practices: PracticeView[] }> {
  const texts = Prisma.sql`concat_ws(' ', "practice"."title", "practice"."summary", "practice"."implementer")`;
  const list = await readList({
    records: Prisma.sql`
      SELECT "practice"."id", "practice"."title", "practice"."updated_at" AS "changed",
        ARRAY["practice"."status"::text] AS "status",
        coalesce("practice"."objectives", '{}')::text[] AS "objective",
        coalesce("practice"."countries", '{}')::text[] AS "country",
        array_remove(ARRAY["organization"."kind"::text], NULL) AS "kind",
        CASE WHEN ${talkNamesArePublic} THEN array_remove(ARRAY["workstream"."slug"], NULL) ELSE '{}' END AS "workstream",
        CASE WHEN ${talkNamesArePublic} THEN array_remove(ARRAY[to_char("talk"."window_start", 'YYYY')], NULL)
          ELSE '{}' END AS "year"
      FROM "practice" LEFT JOIN "organization" ON "organization"."id" = "practice"."organization_id"
        LEFT JOIN "talk" ON "talk"."id" = "practice"."talk_id"
        LEFT JOIN "workstream" ON "workstream"."id" = "talk"."workstream_id"
      WHERE "practice"."status" = ANY(${[...publicPracticeStates]}::practice_status[])
        AND ("practice"."status" = 'published' OR "practice"."talk_id" IS NULL OR ${talkNamesArePublic})
        AND ${hasWords(filter.words, texts)}`,
    filter,
    order: orders[filter.order],
    page,
    perPage: practicesPerPage,
  });
  return { ...list, practices: await publicPracticeViews(list.ids) };
}
