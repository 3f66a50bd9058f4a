import type { Actor } from "@/lib/access/actor";
import { isFocalPointOf, isSecretariat } from "@/lib/access/relations";
import type { PledgeSubject } from "./workflow";

export const pledgePolicy = {
  /** A pledge is made for an organization by its focal point only. */
  "pledge.create": (actor: Actor, organization: { organizationId: string | null }) =>
    isFocalPointOf(actor, organization),
  "pledge.edit": (actor: Actor, pledge: PledgeSubject) =>
    isFocalPointOf(actor, pledge) && pledge.status === "intention",
  "pledge.update": (actor: Actor, pledge: PledgeSubject) =>
    isFocalPointOf(actor, pledge) && ["confirmed", "in_progress"].includes(pledge.status),
  /** Intentions and submitted pledges are for those concerned; confirmed ones are public. */
  "pledge.readUnconfirmed": (actor: Actor, pledge: PledgeSubject) =>
    isSecretariat(actor) || isFocalPointOf(actor, pledge),
};
