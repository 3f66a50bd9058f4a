import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/** Somebody who may clear a text of a talk. */
export interface TalkRunner {
  id: string;
  name: string;
  email: string;
  locale: string;
}

/**
 * The people who may clear a text of the talk, by name: its workstream's leads and the secretariat, without whoever
 * wrote last. The same rule as `clears` in the workflow, asked of the whole directory.
 */
export function peopleWhoMayClear(
  tx: Pick<Tx, "person">,
  text: { workstreamId: string | null; authorId: string | null },
): Promise<TalkRunner[]> {
  const leads: Prisma.PersonWhereInput[] =
    text.workstreamId === null ? [] : [{ workstreamLeads: { some: { workstreamId: text.workstreamId } } }];
  return tx.person.findMany({
    where: {
      suspendedAt: null,
      ...(text.authorId === null ? {} : { id: { not: text.authorId } }),
      OR: [...leads, { roleGrants: { some: { role: "secretariat" } } }],
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, email: true, locale: true },
  });
}
