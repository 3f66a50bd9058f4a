import { type Actor, isSignedIn } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import { listRight, type ViewList } from "./view-lists";

export interface SavedViewLine {
  id: string;
  list: string;
  name: string;
  query: string;
  shared: boolean;
  /** Only its owner changes it. */
  isOwn: boolean;
  /** Who shares it; for one's own it is oneself. */
  owner: string;
}

/** More views than anybody looks through. */
const mostShown = 60;

/** The views of a list that the person saved, and then those that others share. One query. */
export async function viewsOf(actor: Actor, list: ViewList): Promise<SavedViewLine[]> {
  if (!isSignedIn(actor) || !can(actor, listRight[list], null)) return [];
  const rows = await db.savedView.findMany({
    // Who was suspended works here no longer, and their views go with them.
    where: { list, OR: [{ personId: actor.personId }, { shared: true, person: { suspendedAt: null } }] },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: mostShown,
    select: {
      id: true,
      list: true,
      name: true,
      query: true,
      shared: true,
      personId: true,
      person: { select: { name: true } },
    },
  });
  const lines = rows.map(({ personId, person, ...row }) => ({
    ...row,
    isOwn: personId === actor.personId,
    owner: person.name,
  }));
  return [...lines.filter(({ isOwn }) => isOwn), ...lines.filter(({ isOwn }) => !isOwn)];
}
