import type { Actor } from "@/lib/access/actor";
import { runsTalk } from "@/lib/access/relations";
import { defineMachine } from "@/lib/workflow/machine";

export const registrationStates = ["pending", "confirmed", "waitlisted", "cancelled"] as const;
export type RegistrationState = (typeof registrationStates)[number];

export interface RegistrationSubject {
  id: string;
  status: RegistrationState;
  version: number;
  /** Workstream of the talk. */
  workstreamId: string | null;
}

/** The participant, who came by the signed link of this very registration. */
function isParticipant(actor: Actor, registration: RegistrationSubject): boolean {
  return actor.registrationId === registration.id;
}

function participantOrStaff(actor: Actor, registration: RegistrationSubject): boolean {
  return isParticipant(actor, registration) || runsTalk(actor, registration);
}

/** Registration: pending until the address is confirmed, then a seat or the waiting list; cancelled by link at any time. */
export const registrationMachine = defineMachine({
  name: "registration",
  states: registrationStates,
  initial: "pending" as RegistrationState,
  steps: {
    confirm: { from: ["pending"], to: "confirmed", allow: isParticipant },
    waitlist: { from: ["pending"], to: "waitlisted", allow: isParticipant },
    promote: {
      from: ["waitlisted"],
      to: "confirmed",
      allow: (actor, registration) => actor.system === true || runsTalk(actor, registration),
    },
    cancel: { from: ["pending", "confirmed", "waitlisted"], to: "cancelled", allow: participantOrStaff },
  },
});
