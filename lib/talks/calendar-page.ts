import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { type FacetCounts, inOrder } from "@/lib/lists/read-list";
import { talksWithWords } from "@/lib/search/talks-with-words";
import { now } from "@/lib/time/clock";
import { type CalendarFilter, calendarFacets } from "./calendar-filter";
import { allOf, calendarConditions, facetColumns, isComing, isOpenTalk, isPast } from "./calendar-sql";
import { mostCounted, talksPerPage } from "./calendar-view";
import { listPublicTalks, type TalkLine } from "./public-queries";

export interface CalendarPage {
  /** What comes, soonest first; then what was, latest first. Within a period all are in the order of time. */
  talks: TalkLine[];
  /** At most one above `mostCounted`. */
  total: number;
  hasNext: boolean;
  counts: FacetCounts;
}

/**
 * One page of the talks that a filter finds, with how many each further filter would find. A constant number of queries,
 * and of rows read, however many talks there are.
 */
export async function calendarPage(filter: CalendarFilter, page: number): Promise<CalendarPage> {
  const found = filter.q ? await talksWithWords(filter.q) : [];
  const conditions = calendarConditions(filter, found);
  const [facets, ids] = await Promise.all([countFacets(conditions, mostCounted), pageIds(filter, conditions, page)]);
  const wanted = ids.slice(0, talksPerPage);
  const talks = await listPublicTalks({ id: { in: wanted } }, now(), { take: talksPerPage });
  return {
    talks: inOrder(wanted, talks),
    hasNext: ids.length > talksPerPage,
    ...facets,
  };
}

/** How many talks a filter finds, and each further filter beside it. @param most talks that are counted by value */
export async function countCalendar(
  filter: CalendarFilter,
  most = mostCounted,
): Promise<Pick<CalendarPage, "total" | "counts">> {
  return countFacets(calendarConditions(filter, filter.q ? await talksWithWords(filter.q) : []), most);
}

/**
 * The talks of a drawing, in the order of time: those of the period asked for, those of the state asked for, otherwise what
 * comes. @param most how many at most
 */
export async function talksOfPeriod(filter: CalendarFilter, most: number): Promise<TalkLine[]> {
  const found = filter.q ? await talksWithWords(filter.q) : [];
  const where = allOf(calendarConditions(filter, found));
  const isAsked = (filter.from ?? filter.to ?? filter.status) !== undefined;
  const scope = isAsked ? Prisma.sql`"talk"."listing" = 'listed'` : isComing;
  const ids = await idsOf(Prisma.sql`${scope} AND ${where}`, 0, most);
  return inOrder(ids, await listPublicTalks({ id: { in: ids } }, now(), { take: most }));
}

type Conditions = ReturnType<typeof calendarConditions>;

/** The ids of a page, and one more if there is a next page. */
async function pageIds(filter: CalendarFilter, conditions: Conditions, page: number): Promise<string[]> {
  const where = allOf(conditions);
  const skip = (page - 1) * talksPerPage;
  const take = talksPerPage + 1;
  const isPeriod = (filter.from ?? filter.to) !== undefined;
  if (isPeriod) return idsOf(Prisma.sql`"talk"."listing" = 'listed' AND ${where}`, skip, take);
  // A state belongs to one of the parts; the other one is not looked at.
  const isPastAsked = filter.status === "held" || filter.status === "cancelled";
  const coming = isPastAsked ? Prisma.sql`FALSE` : isComing;
  const past = filter.status && !isPastAsked ? Prisma.sql`FALSE` : isPast;
  // Each part in the order of its own index and no further than the page reaches; then both as one.
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM (
      (SELECT 1 AS "part", ${inOrderOf} FROM "talk" WHERE ${coming} AND ${where} ORDER BY ${soonestFirst} LIMIT ${skip + take})
      UNION ALL
      (SELECT 2 AS "part", ${inOrderOf} FROM "talk" WHERE ${past} AND ${where} ORDER BY ${latestFirst} LIMIT ${skip + take})
    ) AS "both"
    ORDER BY "part", CASE WHEN "part" = 1 THEN "window_start" END, CASE WHEN "part" = 1 THEN "starts_at" END,
      CASE WHEN "part" = 2 THEN "window_start" END DESC NULLS LAST, CASE WHEN "part" = 2 THEN "starts_at" END DESC NULLS LAST,
      "title", "id"
    LIMIT ${take} OFFSET ${skip}`;
  return rows.map(({ id }) => id);
}

const inOrderOf = Prisma.sql`"window_start", "starts_at", "title", "id"`;
const soonestFirst = Prisma.sql`"window_start", "starts_at", "title", "id"`;
const latestFirst = Prisma.sql`"window_start" DESC NULLS LAST, "starts_at" DESC NULLS LAST, "title", "id"`;

/** Ids in the order of time. */
async function idsOf(where: Prisma.Sql, skip: number, take: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "talk" WHERE ${where} ORDER BY ${soonestFirst} LIMIT ${take} OFFSET ${skip}`;
  return rows.map(({ id }) => id);
}

/**
 * How many talks there are of each value of each facet, beside the filters of the other facets. Each filtered facet has its
 * own set of talks; the others share one. More than `most` talks are not counted by value: half a count misleads.
 */
async function countFacets(conditions: Conditions, most: number): Promise<{ total: number; counts: FacetCounts }> {
  const sets = [
    { name: "all", where: allOf(conditions), facets: calendarFacets.filter((facet) => !conditions[facet]) },
    ...calendarFacets
      .filter((facet) => conditions[facet])
      .map((facet) => ({ name: facet, where: allOf(conditions, facet), facets: [facet] })),
  ];
  const selects = sets.map(({ name, where, facets }) => {
    const columns = facets.map((facet) => {
      const { value, isHidden } = facetColumns[facet];
      return isHidden ? Prisma.sql`CASE WHEN ${isOpenTalk} THEN ${value} END` : value;
    });
    const values = facets.map((facet, index) => Prisma.sql`(${facet}, ${Prisma.raw(`"c${index}"`)})`);
    const named = columns.map((column, index) => Prisma.sql`${column} AS ${Prisma.raw(`"c${index}"`)}`);
    return Prisma.sql`(
      WITH "some" AS MATERIALIZED (
        SELECT ${Prisma.join([Prisma.sql`1 AS "one"`, ...named])} FROM "talk"
        WHERE "talk"."listing" = 'listed' AND ${where} LIMIT ${most + 1})
      SELECT ${name} AS "set", NULL AS "facet", NULL AS "value", count(*)::int AS "number" FROM "some"
      ${
        values.length === 0
          ? Prisma.empty
          : Prisma.sql`UNION ALL SELECT ${name}, f."facet", v."value", count(*)::int
              FROM (SELECT * FROM "some" WHERE (SELECT count(*) FROM "some") <= ${most}) AS "few", LATERAL (VALUES ${Prisma.join(values)}) AS f ("facet", "values"), unnest(f."values") AS v ("value")
              GROUP BY f."facet", v."value"`
      })`;
  });
  const rows = await db.$queryRaw<{ set: string; facet: string | null; value: string; number: number }[]>(
    Prisma.join(selects, " UNION ALL "),
  );
  const sizes = new Map(rows.filter((row) => row.facet === null).map((row) => [row.set, row.number]));
  const counts = Object.fromEntries(
    sets.flatMap(({ name, facets }) =>
      (sizes.get(name) ?? 0) > most
        ? []
        : facets.map((facet) => [
            facet,
            Object.fromEntries(rows.filter((row) => row.facet === facet).map((row) => [row.value, row.number])),
          ]),
    ),
  );
  return { total: sizes.get("all") ?? 0, counts };
}
