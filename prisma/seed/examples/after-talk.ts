import { dropFollowUp, finishFollowUp } from "@/lib/follow-ups/close-follow-up";
import { notePractice } from "@/lib/follow-ups/note-practice";
import { notePracticeSchema } from "@/lib/follow-ups/schema";
import type { Locale } from "@/lib/i18n/locales";
import { movePractice, writePractice } from "@/lib/practices/move-practice";
import { practiceSlug } from "@/lib/practices/practice-slug";
import { movePracticeSchema, writePracticeSchema } from "@/lib/practices/schema";
import { beginReport } from "@/lib/reports/begin-report";
import { publishReport } from "@/lib/reports/publish-report";
import { saveReport } from "@/lib/reports/save-report";
import { saveReportSchema } from "@/lib/reports/schema";
import { holdTalk } from "@/lib/talks/hold-talk";
import type { ExamplePersonName } from "../data/example-people";
import { talkRef } from "./open-talk";
import { type Story, uuidOf } from "./story";

/** Marks a talk as held on its day, three days later: the first that is surely after it, weekends left out. */
export async function hold(story: Story, slug: string, on: number): Promise<void> {
  await holdTalk({ ...(await talkRef(story, slug)), heldOn: story.day(on) }, story.as("secretariat", on + 3));
}

/** A summary report as typed into its form, a line an entry. */
export interface ReportText {
  overview: string;
  keyMessages: readonly string[];
  sections: readonly { heading: string; objective: number; text: string }[];
  practices?: readonly string[];
  pledgeIntentions?: readonly string[];
  recommendations: readonly string[];
  nextSteps?: readonly string[];
}

/** Begins a report and writes it; with `send`, clearance is asked for. */
export async function writeReport(
  story: Story,
  slug: string,
  who: ExamplePersonName,
  days: number,
  text: ReportText,
  { intent = "send", locale = "en" }: { intent?: "save" | "send"; locale?: Locale } = {},
): Promise<void> {
  await beginReport(await reportRef(story, slug), story.as(who, days, locale));
  const lines = (list: readonly string[] = []) => list.join("\n");
  const input = saveReportSchema.parse({
    ...(await reportRef(story, slug)),
    intent,
    overview: text.overview,
    sections: text.sections,
    keyMessages: lines(text.keyMessages),
    practices: lines(text.practices),
    pledgeIntentions: lines(text.pledgeIntentions),
    recommendations: lines(text.recommendations),
    nextSteps: lines(text.nextSteps),
  });
  await saveReport(input, story.as(who, days, locale));
}

/** A second person clears a report and publishes it. A text in which the search finds nobody needs no further ticks. */
export async function clearReport(story: Story, slug: string, who: ExamplePersonName, days: number): Promise<void> {
  await publishReport({ ...(await reportRef(story, slug)), resolved: [] }, story.as(who, days));
}

async function reportRef(story: Story, slug: string): Promise<{ id: string; version: number }> {
  return story.db.summaryReport.findFirstOrThrow({ where: { talk: { slug } }, select: { id: true, version: true } });
}

export interface ExamplePractice {
  title: string;
  implementer: string;
  summary: string;
  lessons: string;
  replication: string;
  objectives: readonly number[];
}

/** A step of a practice after it was noted, and the days on which it was taken. */
export type PracticeStep =
  | { step: "write" | "sendToHub" | "enterReview"; days: number }
  | { step: "publish"; days: number; hubUrl: string }
  | { step: "notTaken"; days: number; reason: string };

/** Notes a practice at a held talk, with the follow-up that comes with it, and takes it so far on its way to the Hub. */
export async function practiceOf(
  story: Story,
  talk: string,
  practice: ExamplePractice,
  noted: { who: ExamplePersonName; days: number; due: number },
  steps: readonly PracticeStep[] = [],
): Promise<void> {
  const { title, implementer, objectives } = practice;
  const submissionId = uuidOf(`practice ${title}`);
  const ctx = story.as(noted.who, noted.days);
  const note = { ...{ submissionId, title, implementer, objectives }, slug: talk, summary: practice.summary };
  await notePractice(
    notePracticeSchema.parse({ ...note, ownerId: ctx.actor.personId, dueOn: story.day(noted.due) }),
    ctx,
  );
  const slug = practiceSlug(title, submissionId);
  for (const step of steps) {
    const { version } = await story.db.practice.findUniqueOrThrow({ where: { slug }, select: { version: true } });
    const actor = story.as(noted.who, step.days);
    if (step.step === "write") await writePractice(writePracticeSchema.parse({ slug, version, ...practice }), actor);
    else await movePractice(movePracticeSchema.parse({ slug, version, ...step }), actor);
  }
}

/** Closes the follow-up of this title: done with a note of how, or dropped for a reason. */
export async function closeFollowUp(
  story: Story,
  title: string,
  who: ExamplePersonName,
  days: number,
  end: { done: string } | { dropped: string },
): Promise<void> {
  const followUp = await story.db.followUp.findFirstOrThrow({ where: { title }, select: { id: true, version: true } });
  const ctx = story.as(who, days);
  if ("done" in end) await finishFollowUp({ ...followUp, closingNote: end.done }, ctx);
  else await dropFollowUp({ ...followUp, reason: end.dropped }, ctx);
}
