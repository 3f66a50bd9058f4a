import { isSecretariat, runsTalk } from "@/lib/access/relations";
import { defineMachine } from "@/lib/workflow/machine";

export const talkStates = ["planned", "scheduled", "held", "postponed", "cancelled"] as const;
export type TalkState = (typeof talkStates)[number];

/** Schedule of a talk: planned (no date yet, or a vague one) → scheduled → held; postponed and cancelled with a reason. */
export const talkMachine = defineMachine({
  name: "talk",
  states: talkStates,
  initial: "planned" as TalkState,
  steps: {
    schedule: { from: ["planned", "postponed"], to: "scheduled", allow: runsTalk },
    reschedule: { from: ["scheduled"], to: "scheduled", allow: runsTalk, needsReason: true },
    postpone: { from: ["planned", "scheduled"], to: "postponed", allow: runsTalk, needsReason: true },
    cancel: { from: ["planned", "scheduled", "postponed"], to: "cancelled", allow: isSecretariat, needsReason: true },
    hold: { from: ["scheduled"], to: "held", allow: runsTalk },
  },
});
