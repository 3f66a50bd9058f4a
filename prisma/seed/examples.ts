import type { PrismaClient } from "@/lib/db/generated/client";
import { atlanticTalk } from "./examples/atlantic-talk";
import { closedTalk } from "./examples/closed-talk";
import * as coming from "./examples/coming-talks";
import * as held from "./examples/held-talks";
import { memberStatesTalk } from "./examples/member-states-talk";
import * as moved from "./examples/moved-talks";
import * as planned from "./examples/planned-talks";
import * as pledges from "./examples/pledge-states";
import * as proposals from "./examples/proposals";
import { type Story, tellStory } from "./examples/story";
import { translations } from "./examples/translations";

/** Each tells one record from its beginning to its present state. By their beginnings, so that references count up. */
const stories: readonly ((story: Story) => Promise<void>)[] = [
  pledges.pledgeInProgress,
  closedTalk,
  memberStatesTalk,
  held.talkWithReportOverdue,
  held.talkWithReportInReview,
  pledges.pledgeWithdrawn,
  moved.postponedTalk,
  moved.cancelledTalk,
  planned.plannedWithoutDate,
  held.talkWithReportDue,
  coming.arabicTalkToCome,
  proposals.proposalDeclined,
  atlanticTalk,
  planned.plannedForOneOfTwoDays,
  moved.movedTalk,
  planned.plannedForWeek,
  coming.youthTalkToCome,
  pledges.pledgeConfirmed,
  planned.plannedForMonth,
  coming.talkThatEnded,
  proposals.proposalWithdrawn,
  planned.plannedForPartOfYear,
  coming.talkWithItsDay,
  proposals.proposalWaitingLong,
  proposals.proposalInReserve,
  proposals.proposalHeld,
  proposals.proposalAmended,
  proposals.proposalGivenBack,
  pledges.pledgeSubmitted,
  proposals.proposalDraft,
  proposals.proposalWithQuestion,
  proposals.proposalsMerged,
  pledges.pledgeIntention,
  translations,
];

/**
 * Invented records around the present, so that every state of every workflow can be seen. They go through the portal's own
 * use cases, each with its checks and its entry in the history.
 */
export async function seedExamples(db: PrismaClient, now: Date): Promise<void> {
  await tellStory(db, now, async (story) => {
    for (const tell of stories) await tell(story);
  });
}
