import { genevaZone, localTimeOf } from "@/lib/time/zones";
import type { DeskTalkView } from "./desk-talk";
import { hasEnded } from "./stage";

/** Everything that can be done with a talk on its page at the desk: the steps of its workflow, and two edits. */
export const deskSteps = ["schedule", "reschedule", "hold", "postpone", "cancel", "date", "edit"] as const;
export type DeskStep = (typeof deskSteps)[number];

/**
 * The steps open to the person who sees the talk, what is to be done next first. A talk can be marked as held from its
 * first day on, and once it is over nothing is more to be done.
 */
export function openDeskSteps(
  talk: Pick<DeskTalkView, "steps" | "mayEdit" | "status" | "schedule">,
  now: Date,
): DeskStep[] {
  const { schedule } = talk;
  const today = localTimeOf(now, schedule.timeZone ?? genevaZone).day;
  const ordered = hasEnded(schedule, now)
    ? (["hold", ...deskSteps.filter((step) => step !== "hold")] as const)
    : deskSteps;
  return ordered.filter((step) => {
    if (step === "hold" && schedule.windowStart !== null && schedule.windowStart > today) return false;
    if (step === "edit") return talk.mayEdit;
    if (step === "date") return talk.mayEdit && (talk.status === "planned" || talk.status === "postponed");
    return talk.steps.includes(step);
  });
}
