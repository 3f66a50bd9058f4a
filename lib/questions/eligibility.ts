import { type Exposure, materialsArePublic } from "@/lib/talks/public-view";
import { type StageFacts, stageOf } from "@/lib/talks/stage";

/** Questions are public matter: a talk of which papers are not public has none, and its page for them does not exist. */
export function hasQuestions(talk: Exposure): boolean {
  return materialsArePublic(talk);
}

/** Why no question can be sent now; keys of the sentences in the namespace `questions`. */
export type NoQuestionsReason = "cancelled" | "begun";

/**
 * Whether a talk that has questions takes more: until it begins, also while its date is open.
 * @param now the present instant
 */
export function whyNoMoreQuestions(facts: StageFacts, now: Date): NoQuestionsReason | null {
  if (facts.status === "cancelled") return "cancelled";
  if (facts.status === "held") return "begun";
  const stage = stageOf(facts, now);
  return stage === "under_way" || stage === "ended" ? "begun" : null;
}
