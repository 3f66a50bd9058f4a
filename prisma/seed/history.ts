import type { Tx } from "@/lib/db/client";
import { introductoryTalk } from "./data/introductory-talk";
import { realTalks } from "./data/talks";
import type { SeedTalk } from "./data/types";
import { type IdsBySlug, idOf } from "./directory";

interface Directory {
  organizations: IdsBySlug;
  workstreams: IdsBySlug;
}

/**
 * The talks that really took place, each with its source. They have no summary report here: the Network's pages say that
 * reports exist and give no text, and none is invented.
 */
export async function seedHistory(tx: Tx, directory: Directory, now: Date): Promise<void> {
  for (const talk of realTalks) await seedTalk(tx, talk, directory, now);
  await publishIntroductoryNote(tx);
}

async function seedTalk(tx: Tx, talk: SeedTalk, { organizations, workstreams }: Directory, now: Date): Promise<void> {
  const { slug, title, summary, kind, level, audience, chathamHouse, format, venue, primaryObjective, schedule } = talk;
  await tx.talk.create({
    data: {
      ...{ slug, title, summary, kind, level, audience, chathamHouse, format, venue, primaryObjective },
      status: "held",
      heldOn: schedule.windowEnd,
      ...schedule,
      regions: [...talk.regions],
      objectives: [...talk.objectives],
      languages: [...talk.languages],
      workstreamId: talk.workstream && idOf(workstreams, talk.workstream),
      source: talk.source,
      sourceUrl: talk.sourceUrl,
      unverifiedFields: [...talk.unverifiedFields],
      createdAt: now,
      updatedAt: now,
      organizers: {
        create: talk.organizers.map(({ name, organization, lead }, position) => ({
          ...{ name, lead, position },
          organizationId: idOf(organizations, organization),
        })),
      },
    },
    select: { id: true },
  });
}

/**
 * The note of the introductory talk as it was published. Who wrote and who cleared it is not known and stays empty; the
 * day of its publication is not known either, and the note carries that of the talk.
 */
async function publishIntroductoryNote(tx: Tx): Promise<void> {
  const { talk: slug, content, agenda } = introductoryTalk;
  const talk = await tx.talk.findUniqueOrThrow({ where: { slug }, select: { id: true, startsAt: true } });
  const publishedAt = talk.startsAt;
  if (!publishedAt) throw new Error("the introductory talk has lost its hour");
  await tx.conceptNote.create({
    data: {
      talkId: talk.id,
      number: 1,
      status: "published",
      content,
      publishedAt,
      createdAt: publishedAt,
      updatedAt: publishedAt,
      agenda: { create: agenda.map((item, position) => ({ ...item, position })) },
    },
    select: { id: true },
  });
}
