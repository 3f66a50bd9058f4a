import type { Actor } from "@/lib/access/actor";
import { isFocalPointOf } from "@/lib/access/relations";
import type { PledgeSubject } from "./workflow";

export const pledgePolicy = {
  /** A pledge is made for an organization by its focal point only. */
  "pledge.create": (actor: Actor, organization: { organizationId: string | null }) =>
    isFocalPointOf(actor, organization),
  "pledge.update": (actor: Actor, pledge: PledgeSubject) =>
    isFocalPointOf(actor, pledge) && ["confirmed", "in_progress"].includes(pledge.status),
};
