import { cachedRead } from "@/lib/cache/cached-read";
import { tags } from "@/lib/cache/tags";
import type { Prisma } from "@/lib/db/generated/client";
import { now } from "@/lib/time/clock";
import { openTalks } from "./calendar-where";
import { listPublicTalks, type TalkLine, type TalkPage } from "./public-queries";

/** As many as one looks at after a page. */
const most = 4;

/**
 * Talks of the same workstream, the same first objective, or with a region and an objective in common; latest first. Read
 * from the public record on this side, and asked of the other only by what is public of it: a closed talk is found by its
 * objectives and by nothing else.
 */
export async function relatedTalks(talk: TalkPage, at: Date): Promise<TalkLine[]> {
  const first = talk.primaryObjective ?? talk.objectives[0];
  const ties: Prisma.TalkWhereInput[] = [
    ...(first === undefined ? [] : [{ objectives: { has: first } }]),
    ...(talk.workstream ? [{ AND: [openTalks, { workstream: { slug: talk.workstream.slug } }] }] : []),
    ...(talk.regions.length > 0
      ? [{ AND: [openTalks, { regions: { hasSome: talk.regions } }, { objectives: { hasSome: talk.objectives } }] }]
      : []),
  ];
  if (ties.length === 0) return [];
  return listPublicTalks({ id: { not: talk.id }, OR: ties }, at, { take: most, newestFirst: true });
}

/** The same, remembered until a talk changes. */
export function rememberedRelatedTalks(talk: TalkPage): Promise<TalkLine[]> {
  return cachedRead(["related-talks", talk.slug], [tags.talk(talk.slug), tags.talks], () => relatedTalks(talk, now()));
}
