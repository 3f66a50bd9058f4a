import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/db/client";
import { notFound } from "@/lib/errors";
import { pledgesVisibleTo } from "./scope";

/**
 * A pledge by its reference, among those which the person may see.
 * @throws ExpectedFailure `not-found` for a wrong reference and for a pledge that is not theirs to see
 */
export async function findPledge(tx: Tx, actor: Actor, reference: string) {
  const pledge = await tx.pledge.findFirst({
    where: { AND: [{ reference }, pledgesVisibleTo(actor)] },
    select: {
      id: true,
      reference: true,
      title: true,
      status: true,
      version: true,
      organizationId: true,
      contactEmail: true,
      contactName: true,
      talk: { select: { slug: true } },
      organization: { select: { name: true } },
    },
  });
  if (!pledge) throw notFound();
  return pledge;
}
