import { db } from "@/lib/db/client";

/** A person's own account: what they typed, and for whom they may act. */
export async function findAccount(personId: string) {
  return db.person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      name: true,
      email: true,
      locale: true,
      memberships: {
        orderBy: { createdAt: "asc" },
        select: { kind: true, verifiedAt: true, organization: { select: { name: true } } },
      },
    },
  });
}
