import { db } from "@/lib/db/client";
import { publicPledges } from "@/lib/pledges/scope";
import { type NamedTalk, namedTalk, namedTalkSelect } from "@/lib/translations/published";
import { openTalk } from "@/lib/workstreams/queries";

/** What a State did here in public. */
export interface StateRecord {
  country: string;
  talks: NamedTalk[];
  pledges: number;
}

/** As many talks as are named for one State. */
const mostTalks = 20;

/**
 * The public talks that States organized and how many public pledges they made, for those that are on record at all.
 * Who organized a closed talk is not told. A constant number of queries.
 * @param countries ISO 3166 alpha-2 codes
 */
export async function recordsOfStates(countries: readonly string[]): Promise<StateRecord[]> {
  const rows = await db.organization.findMany({
    where: { country: { in: [...countries] } },
    select: {
      country: true,
      _count: { select: { pledges: { where: publicPledges } } },
      organizedTalks: {
        where: { talk: { ...openTalk, status: { not: "cancelled" } } },
        orderBy: { talk: { windowStart: { sort: "desc", nulls: "last" } } },
        take: mostTalks,
        select: { talk: { select: namedTalkSelect } },
      },
    },
  });
  return rows.flatMap(({ country, _count, organizedTalks }) =>
    country === null
      ? []
      : [{ country, talks: organizedTalks.map(({ talk }) => namedTalk(talk)), pledges: _count.pledges }],
  );
}
