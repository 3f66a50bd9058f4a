import type { Actor } from "@/lib/access/actor";
import { isSecretariat } from "@/lib/access/relations";
import type { Prisma } from "@/lib/db/generated/client";

/** The follow-ups a person may see: all for the secretariat, those of their workstreams for leads, their own for owners. */
export function followUpsVisibleTo(actor: Actor): Prisma.FollowUpWhereInput {
  if (isSecretariat(actor)) return {};
  return {
    OR: [
      { talk: { workstreamId: { in: [...actor.leadOf] } } },
      ...(actor.personId ? [{ ownerId: actor.personId }] : []),
    ],
  };
}
