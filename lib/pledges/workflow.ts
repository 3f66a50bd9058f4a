import type { Actor } from "@/lib/access/actor";
import { isFocalPointOf, isSecretariat } from "@/lib/access/relations";
import { defineMachine } from "@/lib/workflow/machine";

export const pledgeStates = ["intention", "submitted", "confirmed", "in_progress", "fulfilled", "withdrawn"] as const;
export type PledgeState = (typeof pledgeStates)[number];

/** States in which a pledge is public: somebody confirmed it in the name of the organization. */
export const publicPledgeStates = ["confirmed", "in_progress", "fulfilled"] as const satisfies PledgeState[];

export function isPublicPledge(status: PledgeState): boolean {
  return (publicPledgeStates as readonly PledgeState[]).includes(status);
}

export interface PledgeSubject {
  id: string;
  status: PledgeState;
  version: number;
  organizationId: string | null;
}

function pledgesOrSecretariat(actor: Actor, pledge: PledgeSubject): boolean {
  return isFocalPointOf(actor, pledge) || isSecretariat(actor);
}

/**
 * Pledge: intention → submitted → confirmed → in progress → fulfilled | withdrawn. Only a focal point submits for the
 * organization; only the secretariat confirms, with the reference of the mission's word, since a click binds no State.
 */
export const pledgeMachine = defineMachine({
  name: "pledge",
  states: pledgeStates,
  initial: "intention" as PledgeState,
  steps: {
    submit: { from: ["intention"], to: "submitted", allow: isFocalPointOf },
    confirm: { from: ["submitted"], to: "confirmed", allow: isSecretariat },
    start: { from: ["confirmed"], to: "in_progress", allow: pledgesOrSecretariat },
    fulfil: { from: ["confirmed", "in_progress"], to: "fulfilled", allow: pledgesOrSecretariat },
    withdraw: {
      from: ["intention", "submitted", "confirmed", "in_progress"],
      to: "withdrawn",
      allow: pledgesOrSecretariat,
      needsReason: true,
    },
  },
});
