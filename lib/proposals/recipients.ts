import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/db/client";
import { isLocale, type Locale } from "@/lib/i18n/locales";

export interface Recipient {
  to: { email: string; personId: string; name: string };
  locale: Locale;
}

interface Addressee {
  id: string;
  email: string;
  name: string;
  locale: string;
}

export function recipient(person: Addressee): Recipient {
  return {
    to: { email: person.email, personId: person.id, name: person.name },
    locale: isLocale(person.locale) ? person.locale : "en",
  };
}

/**
 * Whom a letter "to the proposer" goes to: the author and everybody who took up an invitation to work on the proposal, one
 * letter each. The author gets it whatever happened to the account; an editor who was suspended does not.
 */
export async function proposersOf(
  tx: Tx,
  proposal: { author: Addressee; editorIds: readonly string[] },
): Promise<Recipient[]> {
  const editors = await tx.person.findMany({
    where: { id: { in: proposal.editorIds.filter((id) => id !== proposal.author.id) }, suspendedAt: null },
    orderBy: { id: "asc" },
    select: { id: true, email: true, name: true, locale: true },
  });
  return [proposal.author, ...editors].map(recipient);
}

/** Who reviews a proposal: the secretariat and the leads of its workstream, without the person who just acted. */
export async function reviewersOf(
  tx: Tx,
  proposal: { workstreamId: string | null; authorId: string },
  actor: Actor,
): Promise<Recipient[]> {
  const roles = [
    { roleGrants: { some: { role: "secretariat" as const } } },
    ...(proposal.workstreamId ? [{ workstreamLeads: { some: { workstreamId: proposal.workstreamId } } }] : []),
  ];
  const people = await tx.person.findMany({
    where: {
      OR: roles,
      suspendedAt: null,
      id: { notIn: [proposal.authorId, ...(actor.personId ? [actor.personId] : [])] },
    },
    select: { id: true, email: true, name: true, locale: true },
  });
  return people.map(recipient);
}
