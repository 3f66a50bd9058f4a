import type { Actor } from "@/lib/access/actor";
import { isSignedIn } from "@/lib/access/actor";
import { runsTalk } from "@/lib/access/relations";
import { defineMachine } from "@/lib/workflow/machine";

export const followUpStates = ["open", "done", "dropped"] as const;
export type FollowUpState = (typeof followUpStates)[number];

/** `workstreamId` is that of the talk from which the follow-up remains. */
export interface FollowUpSubject {
  id: string;
  status: FollowUpState;
  version: number;
  ownerId: string;
  workstreamId: string | null;
}

function ownerOrStaff(actor: Actor, followUp: FollowUpSubject): boolean {
  return (isSignedIn(actor) && actor.personId === followUp.ownerId) || runsTalk(actor, followUp);
}

/** Follow-up: open → done | dropped with a reason. */
export const followUpMachine = defineMachine({
  name: "followUp",
  states: followUpStates,
  initial: "open" as FollowUpState,
  steps: {
    finish: { from: ["open"], to: "done", allow: ownerOrStaff },
    drop: { from: ["open"], to: "dropped", allow: ownerOrStaff, needsReason: true },
  },
});
