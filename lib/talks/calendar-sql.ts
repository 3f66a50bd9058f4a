import { Prisma } from "@/lib/db/generated/client";
import { dayToDate, type PlainDay } from "@/lib/time/plain-day";
import type { CalendarFacet, CalendarFilter } from "./calendar-filter";

/** Talks of which more than title, date, audience and objectives is public. */
export const isOpenTalk = Prisma.sql`("talk"."audience" <> 'member_states' AND NOT "talk"."chatham_house")`;
/** What comes, and what was: the same words as in the indexes of the calendar, so that a page reads its own rows only. */
export const isComing = Prisma.sql`"talk"."listing" = 'listed' AND "talk"."status" IN ('planned', 'scheduled', 'postponed')`;
export const isPast = Prisma.sql`"talk"."listing" = 'listed' AND "talk"."status" IN ('held', 'cancelled')`;

/** Where the values of a facet stand: in a column, or in a column of several; those of a closed talk only where public. */
export const facetColumns: Readonly<Record<CalendarFacet, { value: Prisma.Sql; isHidden: boolean }>> = {
  level: { value: Prisma.sql`ARRAY["talk"."level"::text]`, isHidden: false },
  region: { value: Prisma.sql`"talk"."regions"`, isHidden: true },
  country: { value: Prisma.sql`"talk"."countries"`, isHidden: true },
  objective: { value: Prisma.sql`"talk"."objectives"::text[]`, isHidden: false },
  workstream: {
    value: Prisma.sql`ARRAY(SELECT "slug" FROM "workstream" w WHERE w."id" = "talk"."workstream_id")`,
    isHidden: true,
  },
  audience: { value: Prisma.sql`ARRAY["talk"."audience"::text]`, isHidden: false },
  format: { value: Prisma.sql`ARRAY["talk"."format"::text]`, isHidden: true },
  language: { value: Prisma.sql`"talk"."languages"`, isHidden: true },
  status: { value: Prisma.sql`ARRAY["talk"."status"::text]`, isHidden: false },
};

/**
 * A filter as conditions on the table "talk", each by its name. What the public may not know of a talk cannot be asked for
 * either: a filter by region, format or language finds open talks only, or a closed talk would be known by the filters that
 * find it.
 * @param found ids of the talks that hold the words asked for, where words are asked for
 */
export function calendarConditions(
  filter: CalendarFilter,
  found: readonly string[],
): Partial<Record<keyof CalendarFilter, Prisma.Sql>> {
  const open = (condition: Prisma.Sql) => Prisma.sql`(${condition} AND ${isOpenTalk})`;
  return {
    ...(filter.level && { level: Prisma.sql`"talk"."level" = ${filter.level}::talk_level` }),
    ...(filter.region && { region: open(Prisma.sql`"talk"."regions" @> ARRAY[${filter.region}]::text[]`) }),
    ...(filter.country && { country: open(Prisma.sql`"talk"."countries" @> ARRAY[${filter.country}]::text[]`) }),
    ...(filter.objective && { objective: Prisma.sql`"talk"."objectives" @> ARRAY[${filter.objective}]::int[]` }),
    ...(filter.workstream && {
      workstream: open(
        Prisma.sql`"talk"."workstream_id" = (SELECT "id" FROM "workstream" WHERE "slug" = ${filter.workstream})`,
      ),
    }),
    ...(filter.audience && { audience: Prisma.sql`"talk"."audience" = ${filter.audience}::audience` }),
    ...(filter.format && { format: open(Prisma.sql`"talk"."format" = ${filter.format}::talk_format`) }),
    ...(filter.language && { language: open(Prisma.sql`"talk"."languages" @> ARRAY[${filter.language}]::text[]`) }),
    ...(filter.status && { status: Prisma.sql`"talk"."status" = ${filter.status}::talk_status` }),
    // A talk belongs to a period in which it may take place; one without any date to none.
    ...((filter.from ?? filter.to) && { from: isWithin(filter.from, filter.to) }),
    // A list to be looked up, not a condition to be tried on every talk in turn.
    ...(filter.q && { q: Prisma.sql`"talk"."id" IN (SELECT unnest(${[...found]}::uuid[]) OFFSET 0)` }),
  };
}

/** As in the index of windows; an open end is never reached. A period that ends before it begins holds nothing. */
function isWithin(from: PlainDay | undefined, to: PlainDay | undefined): Prisma.Sql {
  if (from && to && to < from) return Prisma.sql`FALSE`;
  const day = (value: PlainDay | undefined) => (value ? Prisma.sql`${dayToDate(value)}::date` : Prisma.sql`NULL`);
  return Prisma.sql`daterange("talk"."window_start", "talk"."window_end", '[]') && daterange(${day(from)}, ${day(to)}, '[]')
    AND "talk"."window_start" IS NOT NULL`;
}

/** All conditions but perhaps one, as one. */
export function allOf(
  conditions: Partial<Record<keyof CalendarFilter, Prisma.Sql>>,
  except?: keyof CalendarFilter,
): Prisma.Sql {
  const parts = Object.entries(conditions).flatMap(([name, condition]) => (name === except ? [] : [condition]));
  return parts.length === 0 ? Prisma.sql`TRUE` : Prisma.join(parts, " AND ");
}
