import type { Prisma } from "@/lib/db/generated/client";
import { holding } from "@/lib/db/text-filter";
import { dayToDate } from "@/lib/time/plain-day";
import type { CalendarFilter } from "./calendar-filter";

/** Talks of which more than title, date, audience and objectives is public. */
export const openTalks: Prisma.TalkWhereInput = { chathamHouse: false, audience: { not: "member_states" } };

/**
 * A filter as a condition for public lists. What the public may not know of a talk cannot be asked for either: a filter by
 * region, format or language finds open talks only, or a closed talk would be known by the filters that find it.
 */
export function calendarWhere(filter: CalendarFilter): Prisma.TalkWhereInput {
  const asksForHidden = filter.region ?? filter.country ?? filter.format ?? filter.language ?? filter.workstream;
  const conditions: Prisma.TalkWhereInput[] = [
    ...(asksForHidden === undefined ? [] : [openTalks]),
    ...(filter.level ? [{ level: filter.level }] : []),
    ...(filter.region ? [{ regions: { has: filter.region } }] : []),
    ...(filter.country ? [{ countries: { has: filter.country } }] : []),
    ...(filter.objective ? [{ objectives: { has: filter.objective } }] : []),
    ...(filter.workstream ? [{ workstream: { slug: filter.workstream } }] : []),
    ...(filter.audience ? [{ audience: filter.audience }] : []),
    ...(filter.format ? [{ format: filter.format }] : []),
    ...(filter.language ? [{ languages: { has: filter.language } }] : []),
    ...(filter.status ? [{ status: filter.status }] : []),
    // A talk belongs to a period in which it may take place; one without any date to none.
    ...(filter.from ? [{ windowEnd: { gte: dayToDate(filter.from) } }] : []),
    ...(filter.to ? [{ windowStart: { lte: dayToDate(filter.to) } }] : []),
    ...(filter.q ? [{ title: holding(filter.q) }] : []),
  ];
  return { AND: conditions };
}
