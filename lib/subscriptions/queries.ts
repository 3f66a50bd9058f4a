import { db } from "@/lib/db/client";
import { ExpectedFailure } from "@/lib/errors";
import { type FollowedFilter, readStoredQuery } from "./filter";
import { findSubscription, subscriberOf, subscriptionSelect } from "./find-by-token";

/** What a subscription is to, as far as it is public now. */
export interface FollowedThing {
  /** Null for the calendar, and for a talk that is not public any more. */
  talk: { slug: string; title: string } | null;
  filter: FollowedFilter | null;
  /** Title of the workstream in the filter. */
  workstream: string | null;
}

/** The title of a workstream by its slug, for the words of a filter. */
export async function workstreamTitle(slug: string | undefined): Promise<string | null> {
  if (slug === undefined) return null;
  return (await db.workstream.findUnique({ where: { slug }, select: { title: true } }))?.title ?? null;
}

type Row = { query: string; talk: { slug: string; title: string; listing: string } | null };

async function followedThing({ talk, query }: Row): Promise<FollowedThing> {
  if (talk) return { talk: talk.listing === "listed" ? talk : null, filter: null, workstream: null };
  const filter = readStoredQuery(query);
  return { talk: null, filter, workstream: await workstreamTitle(filter.workstream) };
}

/** What the page behind the link of a letter shows; null for a link that leads nowhere any more. Changes nothing. */
export async function subscriptionBehindLink(token: string, now: Date) {
  try {
    const found = await findSubscription(db, token, now);
    return { ...(await followedThing(found)), isConfirmed: found.confirmedAt !== null };
  } catch (error) {
    if (error instanceof ExpectedFailure) return null;
    throw error;
  }
}

/** Everything that a subscriber is told of; null for a link that leads nowhere, empty where nothing is left. */
export async function subscriptionsBehindLink(token: string, now: Date) {
  const subscriberId = subscriberOf(token, now);
  if (!subscriberId) return null;
  const rows = await db.subscription.findMany({
    where: { subscriberId, confirmedAt: { not: null } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 100,
    select: subscriptionSelect,
  });
  return Promise.all(rows.map(async (row) => ({ id: row.id, ...(await followedThing(row)) })));
}

/** The language in which a subscriber reads, by the link of a notice; null for a link that leads nowhere. */
export async function languageBehindLink(token: string, now: Date): Promise<string | null> {
  const id = subscriberOf(token, now);
  if (!id) return null;
  return (await db.subscriber.findUnique({ where: { id }, select: { locale: true } }))?.locale ?? "";
}
