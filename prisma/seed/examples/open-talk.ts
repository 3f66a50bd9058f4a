import type { ExamplePersonName } from "../data/example-people";
import { inWords } from "./dates";
import { approve, type ExampleTalk, propose } from "./propose";
import type { Story } from "./story";

/** How an example talk came to its day. */
export interface Opening {
  who: ExamplePersonName;
  /** Days on which it was proposed, approved, and takes place; counted from the present one. */
  proposed: number;
  approved: number;
  on: number;
  /** Clock times in Geneva: 15:00 to 16:30 when left out, the usual 90 minutes. */
  startTime?: string;
  endTime?: string;
}

/**
 * A talk proposed, approved and scheduled for one day.
 * @returns its slug
 */
export async function openOn(story: Story, talk: ExampleTalk, opening: Opening): Promise<string> {
  const { who, proposed, approved, on, startTime = "15:00", endTime = "16:30" } = opening;
  const id = await propose(story, who, proposed, talk, [{ words: inWords(story.day(on)), startTime, endTime }]);
  return approve(story, id, approved, { date: 0, final: true });
}

/** Id and present version of a talk, as a page just opened would send them. */
export async function talkRef(story: Story, slug: string): Promise<{ id: string; version: number }> {
  return story.db.talk.findUniqueOrThrow({ where: { slug }, select: { id: true, version: true } });
}
