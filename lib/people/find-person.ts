import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { Tx } from "@/lib/db/client";
import { conflict, notFound } from "@/lib/errors";

/**
 * A person for a step of the administration.
 * @throws ExpectedFailure `not-found` for those who may not see people; `conflict` for one that was merged into another
 */
export async function findPerson(tx: Tx, actor: Actor, id: string) {
  const person = can(actor, "person.list", null)
    ? await tx.person.findUnique({
        where: { id },
        select: {
          id: true,
          version: true,
          email: true,
          name: true,
          locale: true,
          suspendedAt: true,
          invitedAt: true,
          lastSignInAt: true,
          mergedIntoId: true,
          roleGrants: { select: { role: true } },
          workstreamLeads: { select: { workstreamId: true } },
        },
      })
    : null;
  if (!person) throw notFound();
  if (person.mergedIntoId !== null) throw conflict("admin.people.errors.merged");
  return person;
}
export type FoundPerson = Awaited<ReturnType<typeof findPerson>>;
