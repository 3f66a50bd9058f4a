import { db } from "@/lib/db/client";
import { calendarWhere } from "@/lib/talks/calendar-where";
import { countPublicTalks } from "@/lib/talks/public-queries";
import { readStoredQuery } from "./filter";

/** Somebody to tell, and by which of their subscriptions: null for that to the talk itself, else the filter. */
export interface Recipient {
  subscriberId: string;
  email: string;
  locale: string;
  query: string | null;
}

/**
 * The next subscribers, by their ids, whose confirmed subscriptions cover a talk.
 * @param after id of the last subscriber looked at; none for the first
 * @returns `last`: the id to go on from, or null when everybody was looked at
 */
export async function followersAfter(
  talkId: string,
  after: string | undefined,
  size: number,
): Promise<{ people: Recipient[]; last: string | null }> {
  const covering = { confirmedAt: { not: null }, OR: [{ talkId }, { talkId: null }] };
  const subscribers = await db.subscriber.findMany({
    where: { ...(after ? { id: { gt: after } } : {}), subscriptions: { some: covering } },
    orderBy: { id: "asc" },
    take: size,
    select: {
      id: true,
      email: true,
      locale: true,
      subscriptions: { where: covering, orderBy: { id: "asc" }, select: { talkId: true, query: true } },
    },
  });
  const covers = coverage(talkId);
  const people: Recipient[] = [];
  for (const { id, subscriptions, ...person } of subscribers) {
    const query = await reason(subscriptions, covers);
    if (query !== undefined) people.push({ subscriberId: id, ...person, query });
  }
  return { people, last: subscribers.length === size ? (subscribers.at(-1)?.id ?? null) : null };
}

/** By which subscription somebody is told: that to the talk if there is one. Undefined when none covers it. */
async function reason(
  subscriptions: readonly { talkId: string | null; query: string }[],
  covers: (query: string) => Promise<boolean>,
): Promise<string | null | undefined> {
  if (subscriptions.some(({ talkId }) => talkId !== null)) return null;
  for (const { query } of subscriptions) if (await covers(query)) return query;
  return undefined;
}

/** Whether the calendar shows the talk under a filter; each filter is asked once, however many people have it. */
function coverage(talkId: string): (query: string) => Promise<boolean> {
  const asked = new Map<string, Promise<boolean>>();
  return (query) => {
    const known = asked.get(query) ?? isShown(talkId, query);
    asked.set(query, known);
    return known;
  };
}

async function isShown(talkId: string, query: string): Promise<boolean> {
  return (await countPublicTalks({ AND: [{ id: talkId }, calendarWhere(readStoredQuery(query))] })) > 0;
}
