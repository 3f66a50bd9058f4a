import { assignReviewers } from "@/lib/assessments/assign-reviewers";
import { type Advice, type Criterion, forEachCriterion } from "@/lib/assessments/criteria";
import { handIn } from "@/lib/assessments/hand-in";
import { recuse } from "@/lib/assessments/recuse";
import { releaseReviewer } from "@/lib/assessments/release-reviewer";
import { saveAssessment } from "@/lib/assessments/save-assessment";
import { decide } from "@/lib/decisions/decide";
import { noteInternally } from "@/lib/proposals/note-internally";
import { replyToProposal } from "@/lib/proposals/reply-to-proposal";
import { requestChanges } from "@/lib/proposals/request-changes";
import { saveSection } from "@/lib/proposals/save-section";
import { saveSectionSchema } from "@/lib/proposals/schema";
import { submitProposal } from "@/lib/proposals/submit-proposal";
import { withdrawProposal } from "@/lib/proposals/withdraw-proposal";
import { inWords, monthOfDay, weekOf } from "./dates";
import {
  arabicLanguageTeaching,
  carePathways,
  careWorkers,
  diasporaInvestment,
  fairRecruitment,
  housing,
  inclusiveCities,
  localData,
  skillsPartnerships,
  trainingMarket,
  youthVoices,
} from "./proposal-texts";
import { draftProposal, proposalRef, propose } from "./propose";
import { type Story, uuidOf } from "./story";

/** Waits for an answer for longer than the secretariat aims at. */
export async function proposalWaitingLong(story: Story): Promise<void> {
  const id = await propose(story, "cities", -21, inclusiveCities, [
    { words: inWords(story.day(95)), startTime: "14:00", endTime: "15:30" },
    { words: weekOf(story.day(110)) },
  ]);
  await askToAssess(story, id, -19, story.day(-8));
  await assess(story, id, "colleague", -12, {
    marks: { serves_priority: 4, clear_objective: 3, feasible: 2, inclusive: 3, timely: 3 },
    advice: "approve",
    comment: "Cities know this better than anybody. Who pays for interpretation has to be settled first.",
  });
}

/** Assessed by both who were asked, decided, and not announced yet. */
export async function proposalHeld(story: Story): Promise<void> {
  const id = await propose(story, "youth", -26, skillsPartnerships, [{ words: monthOfDay(story.day(140)) }]);
  await askToAssess(story, id, -24, story.day(-12));
  await assess(story, id, "colleague", -18, {
    marks: { serves_priority: 3, clear_objective: 2, feasible: 3, inclusive: 4, timely: 1 },
    advice: "reserve",
    comment: "Good people and a good question, but the review that it would feed into has passed.",
  });
  await assess(story, id, "lead", -15, {
    marks: { serves_priority: 3, clear_objective: 3, feasible: 3, inclusive: 4, timely: 2 },
    advice: "reserve",
    comment: "Worth keeping for the next workplan.",
  });
  await decide(
    {
      outcome: "reserve",
      announce: "later",
      ...(await proposalRef(story, id)),
      reason: "The review to which this talk would speak has passed. We would like to take it up in the next workplan.",
    },
    story.as("secretariat", -3),
  );
}

/** Kept in reserve, and told so. One reviewer had stepped aside, and the other was not needed any more. */
export async function proposalInReserve(story: Story): Promise<void> {
  const id = await propose(story, "youth", -47, diasporaInvestment, [{ words: monthOfDay(story.day(60)) }]);
  await askToAssess(story, id, -46, story.day(-36));
  const conflict = "I advised this council on its first draft, before I came to the secretariat.";
  await recuse({ ...(await assessmentRef(story, id, "colleague")), id, conflict }, story.as("colleague", -42));
  const { id: assessmentId, version } = await assessmentRef(story, id, "lead");
  await releaseReviewer({ id, assessmentId, version }, story.as("secretariat", -41));
  await decide(
    {
      outcome: "reserve",
      ...(await proposalRef(story, id)),
      reason: "Two talks on remittances are planned already. Should one of them fall through, yours comes next.",
    },
    story.as("secretariat", -41),
  );
}

/** Id and present version of somebody's assessment, as a page just opened would send them. */
async function assessmentRef(
  story: Story,
  proposalId: string,
  who: "colleague" | "lead",
): Promise<{ id: string; version: number }> {
  return story.db.assessment.findUniqueOrThrow({
    where: { proposalId_reviewerId: { proposalId, reviewerId: story.actors[who].personId } },
    select: { id: true, version: true },
  });
}

/** The secretariat asks a colleague and a lead. */
async function askToAssess(story: Story, id: string, days: number, dueOn: string): Promise<void> {
  const reviewerIds = [story.actors.colleague.personId, story.actors.lead.personId];
  await assignReviewers({ id, reviewerIds, dueOn }, story.as("secretariat", days));
}

/** A reviewer writes an assessment and hands it in. */
async function assess(
  story: Story,
  id: string,
  who: "colleague" | "lead",
  days: number,
  said: { marks: Record<Criterion, number>; advice: Advice; comment: string },
): Promise<void> {
  const answers = forEachCriterion((criterion) => ({ mark: said.marks[criterion], comment: "" }));
  const { version } = await assessmentRef(story, id, who);
  const written = { id, version, answers, advice: said.advice, comment: said.comment, next: "check" as const };
  const saved = await saveAssessment(written, story.as(who, days));
  await handIn({ id, version: saved.version }, story.as(who, days));
}

/** Begun and left in the middle. */
export async function proposalDraft(story: Story): Promise<void> {
  await draftProposal(story, "partner", -4, fairRecruitment, [], 3);
}

/** Handed in and asked about. */
export async function proposalWithQuestion(story: Story): Promise<void> {
  const id = await propose(story, "youth", -3, youthVoices, [{ words: monthOfDay(story.day(120)) }]);
  await replyToProposal(
    { id, submissionId: uuidOf("reply on youth voices"), body: "Which age groups do you expect in the room?" },
    story.as("secretariat", -1),
  );
}

/** Two on the same subject, of which one takes the other in. */
export async function proposalsMerged(story: Story): Promise<void> {
  const id = await propose(story, "partner", -2, careWorkers, [{ words: inWords(story.day(101)) }]);
  const sameAgain = await propose(story, "cities", -2, carePathways, [{ words: "TBD" }]);
  await noteInternally(
    { id, submissionId: uuidOf("note on care"), body: "Close to what the cities handed in; look at both together." },
    story.as("colleague", -1),
  );
  await decide(
    {
      outcome: "merge",
      ...(await proposalRef(story, sameAgain)),
      intoId: id,
      reason: "Both are on care work. The first one goes on for both, with your question in its second part.",
    },
    story.as("secretariat", -1),
  );
}

/** Given back with what to change. */
export async function proposalGivenBack(story: Story): Promise<void> {
  const id = await propose(story, "partner", -12, housing, [{ words: monthOfDay(story.day(80)) }]);
  await requestChanges(
    {
      ...(await proposalRef(story, id)),
      reason:
        "Please say which of the objectives is the main one, and how people who rent without a contract will be heard. Two guiding questions are enough.",
    },
    story.as("secretariat", -6),
  );
}

/** Given back once, amended and handed in again: two versions to compare. */
export async function proposalAmended(story: Story): Promise<void> {
  const dates = [{ words: inWords(story.day(88)), startTime: "10:00", endTime: "11:30" }];
  const id = await propose(story, "cities", -18, arabicLanguageTeaching, dates);
  await requestChanges(
    { ...(await proposalRef(story, id)), reason: "يرجى توضيح النتائج المتوقعة من هذه الحلقة." },
    story.as("secretariat", -13),
  );
  const { title, mandate, objective, questions } = arabicLanguageTeaching;
  const section = saveSectionSchema.parse({
    ...(await proposalRef(story, id)),
    section: "talk",
    ...{ title, mandate, objective },
    guidingQuestions: questions.join("\n"),
    expectedOutcomes: "قائمة قصيرة من الممارسات القابلة للتكرار، مع جهة اتصال لكل ممارسة.",
  });
  await saveSection(section, story.as("cities", -8));
  await submitProposal(await proposalRef(story, id), story.as("cities", -8));
}

export async function proposalDeclined(story: Story): Promise<void> {
  const id = await propose(story, "partner", -50, trainingMarket, [{ words: monthOfDay(story.day(30)) }]);
  await decide(
    {
      outcome: "decline",
      ...(await proposalRef(story, id)),
      reason:
        "A GCM Talk is not a place to present a paid product. A proposal on what training achieved for migrants would be welcome.",
    },
    story.as("secretariat", -44),
  );
}

export async function proposalWithdrawn(story: Story): Promise<void> {
  const id = await propose(story, "youth", -33, localData, [{ words: weekOf(story.day(60)) }]);
  await withdrawProposal(
    { ...(await proposalRef(story, id)), reason: "We will bring this to the talk on data instead." },
    story.as("youth", -25),
  );
}
