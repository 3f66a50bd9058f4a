import type { Prisma } from "@/lib/db/generated/client";
import { talksWithWords } from "@/lib/search/talks-with-words";
import type { CalendarFilter } from "./calendar-filter";
import { calendarWhere } from "./calendar-where";

/**
 * A filter as a condition for feeds and open data, which find by words what the calendar finds. The title counts by itself
 * too: a talk that just changed is not in the index for a moment, and must not leave a subscription for that moment.
 */
export async function filterWhere(filter: CalendarFilter): Promise<Prisma.TalkWhereInput> {
  const { q, ...rest } = filter;
  if (q === undefined) return calendarWhere(filter);
  return { AND: [calendarWhere(rest), { OR: [calendarWhere({ q }), { id: { in: await talksWithWords(q) } }] }] };
}
