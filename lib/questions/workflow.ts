import { runsTalk } from "@/lib/access/relations";
import { defineMachine } from "@/lib/workflow/machine";

export const questionStates = ["received", "chosen", "answered", "declined"] as const;
export type QuestionState = (typeof questionStates)[number];

/** A question to the speakers: nobody sees it until those who run the talk choose it. What was answered can be answered better. */
export const questionMachine = defineMachine({
  name: "question",
  states: questionStates,
  initial: "received" as QuestionState,
  steps: {
    choose: { from: ["received", "declined"], to: "chosen", allow: runsTalk },
    answer: { from: ["chosen", "answered"], to: "answered", allow: runsTalk },
    decline: { from: ["received", "chosen", "answered"], to: "declined", allow: runsTalk },
  },
});
