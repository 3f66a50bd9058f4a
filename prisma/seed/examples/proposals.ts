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
  fairRecruitment,
  housing,
  inclusiveCities,
  localData,
  trainingMarket,
  youthVoices,
} from "./proposal-texts";
import { draftProposal, proposalRef, propose } from "./propose";
import { type Story, uuidOf } from "./story";

/** Waits for an answer for longer than the secretariat aims at. */
export async function proposalWaitingLong(story: Story): Promise<void> {
  await propose(story, "cities", -21, inclusiveCities, [
    { words: inWords(story.day(95)), startTime: "14:00", endTime: "15:30" },
    { words: weekOf(story.day(110)) },
  ]);
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
