import type { PrismaClient } from "@/lib/db/generated/client";
import { seedAtlanticTalk } from "./examples/atlantic-talk";
import { seedClosedTalk } from "./examples/closed-talk";
import { seedComingTalks } from "./examples/coming-talks";
import { seedHeldTalks } from "./examples/held-talks";
import { seedMemberStatesTalk } from "./examples/member-states-talk";
import { seedMovedTalks } from "./examples/moved-talks";
import { seedPlannedTalks } from "./examples/planned-talks";
import { seedPledges } from "./examples/pledge-states";
import { seedProposals } from "./examples/proposals";
import { tellStory } from "./examples/story";

/**
 * Invented records around the present, so that every state of every workflow can be seen. They go through the portal's own
 * use cases, each with its checks and its entry in the history.
 */
export async function seedExamples(db: PrismaClient, now: Date): Promise<void> {
  await tellStory(db, now, async (story) => {
    await seedClosedTalk(story);
    await seedMemberStatesTalk(story);
    const lastHeld = await seedHeldTalks(story);
    await seedMovedTalks(story);
    await seedComingTalks(story);
    await seedAtlanticTalk(story);
    await seedPlannedTalks(story);
    await seedPledges(story, lastHeld);
    await seedProposals(story);
  });
}
