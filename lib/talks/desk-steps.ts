import type { DeskTalkView } from "./desk-talk";

/** Everything that can be done with a talk on its page at the desk: the steps of its workflow, and two edits. */
export const deskSteps = ["schedule", "reschedule", "hold", "postpone", "cancel", "date", "edit"] as const;
export type DeskStep = (typeof deskSteps)[number];

/** The steps open to the person who sees the talk, in the order of `deskSteps`. */
export function openDeskSteps(talk: Pick<DeskTalkView, "steps" | "mayEdit" | "status">): DeskStep[] {
  return deskSteps.filter((step) => {
    if (step === "edit") return talk.mayEdit;
    if (step === "date") return talk.mayEdit && (talk.status === "planned" || talk.status === "postponed");
    return talk.steps.includes(step);
  });
}
