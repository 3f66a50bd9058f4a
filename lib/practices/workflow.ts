import { runsTalk } from "@/lib/access/relations";
import { defineMachine } from "@/lib/workflow/machine";

export const practiceStates = ["noted", "draft", "sent_to_hub", "in_peer_review", "published", "not_taken"] as const;
export type PracticeState = (typeof practiceStates)[number];

/** States in which a practice shows in public: it has a text and is on its way to the Hub, or there. */
export const publicPracticeStates = ["sent_to_hub", "in_peer_review", "published"] as const satisfies PracticeState[];

/** Practice: noted → draft → sent to the Hub → in peer review → published | not taken. */
export const practiceMachine = defineMachine({
  name: "practice",
  states: practiceStates,
  initial: "noted" as PracticeState,
  steps: {
    write: { from: ["noted"], to: "draft", allow: runsTalk },
    sendToHub: { from: ["draft"], to: "sent_to_hub", allow: runsTalk },
    enterReview: { from: ["sent_to_hub"], to: "in_peer_review", allow: runsTalk },
    publish: { from: ["in_peer_review"], to: "published", allow: runsTalk },
    notTaken: {
      from: ["noted", "draft", "sent_to_hub", "in_peer_review"],
      to: "not_taken",
      allow: runsTalk,
      needsReason: true,
    },
  },
});
