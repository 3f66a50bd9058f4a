import type { Actor } from "@/lib/access/actor";
import { isSecretariat } from "@/lib/access/relations";
import type { Prisma } from "@/lib/db/generated/client";
import { publicPledgeStates } from "./workflow";

export const publicPledges: Prisma.PledgeWhereInput = { status: { in: [...publicPledgeStates] } };

/** The pledges a person may see: public ones, those of their own organizations, those noted at talks they run. */
export function pledgesVisibleTo(actor: Actor): Prisma.PledgeWhereInput {
  if (isSecretariat(actor)) return {};
  return {
    OR: [
      publicPledges,
      { organizationId: { in: [...actor.focalPointOf] } },
      { talk: { workstreamId: { in: [...actor.leadOf] } } },
    ],
  };
}
