import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { hasWords, inOrder, type ListPage, readList } from "@/lib/lists/read-list";
import { listPublicTalks, type TalkLine } from "@/lib/talks/public-queries";
import { talkNamesArePublic } from "@/lib/talks/public-sql";
import { dateToDay } from "@/lib/time/plain-day";
import { genevaZone, localTimeOf } from "@/lib/time/zones";
import { namedTalk, namedTalkSelect } from "@/lib/translations/published";
import { type ReportFilter, type ReportOrder, reportsPerPage } from "./report-list";

const orders: Record<ReportOrder, Prisma.Sql> = {
  newest: Prisma.sql`"day" DESC NULLS LAST, "title"`,
  oldest: Prisma.sql`"day" ASC NULLS LAST, "title"`,
  title: Prisma.sql`lower("title")`,
};

/** One page of the public summary reports, as lines of their talks. A closed talk is not found by what it does not tell. */
export async function listPublicReports(
  filter: ReportFilter,
  page: number,
  now: Date,
): Promise<ListPage & { talks: TalkLine[] }> {
  const list = await readList({
    records: Prisma.sql`
      SELECT "talk"."id", "talk"."title", "talk"."window_start" AS "day",
        coalesce("talk"."objectives", '{}')::text[] AS "objective",
        CASE WHEN ${talkNamesArePublic} THEN coalesce("talk"."regions", '{}') ELSE '{}' END AS "region",
        CASE WHEN ${talkNamesArePublic} THEN array_remove(ARRAY["workstream"."slug"], NULL) ELSE '{}' END AS "workstream",
        array_remove(ARRAY[to_char("talk"."window_start", 'YYYY')], NULL) AS "year"
      FROM "summary_report" JOIN "talk" ON "talk"."id" = "summary_report"."talk_id"
        LEFT JOIN "workstream" ON "workstream"."id" = "talk"."workstream_id"
      WHERE "summary_report"."status" = 'published' AND "talk"."listing" = 'listed'
        AND ${hasWords(filter.words, Prisma.sql`concat_ws(' ', "talk"."title", "summary_report"."content" ->> 'overview')`)}`,
    filter,
    order: orders[filter.order],
    page,
    perPage: reportsPerPage,
  });
  const talks = await listPublicTalks({ id: { in: list.ids } }, now, { take: reportsPerPage });
  return { ...list, talks: inOrder(list.ids, talks) };
}

/** As many talks that wait for their report as a note names. */
const fewAwaited = 12;

/** Talks that were held and whose report is still to come, the longest due first: the portal says what it owes. Two queries. */
export async function awaitedReports(now: Date) {
  const where = {
    status: { not: "published" },
    talk: { listing: "listed", status: "held" },
  } as const satisfies Prisma.SummaryReportWhereInput;
  const today = new Date(`${localTimeOf(now, genevaZone).day}T00:00:00Z`);
  const [counts, rows] = await Promise.all([
    db.summaryReport.aggregate({ where, _count: true }),
    db.summaryReport.findMany({
      where,
      orderBy: [{ dueOn: "asc" }, { id: "asc" }],
      take: fewAwaited,
      select: { dueOn: true, talk: { select: namedTalkSelect } },
    }),
  ]);
  return {
    total: counts._count,
    reports: rows.map(({ dueOn, talk }) => ({ ...namedTalk(talk), dueOn: dateToDay(dueOn), isOverdue: dueOn < today })),
  };
}
export type AwaitedReports = Awaited<ReturnType<typeof awaitedReports>>;
