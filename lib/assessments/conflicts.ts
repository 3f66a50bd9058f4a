import { findWord, foldTerm, foldText } from "@/lib/reports/fold-text";

/** Why somebody is too close to a proposal to assess it or to decide on it, the plainest first. */
export const conflictReasons = [
  "author",
  "editor",
  "contact",
  "leadOrganization",
  "coOrganizer",
  "speaker",
  "declared",
] as const;
export type ConflictReason = (typeof conflictReasons)[number];

/** What ties a proposal to people, as far as a conflict of interest can be told from it. */
export interface ProposalTies {
  authorId: string | null;
  editorIds: readonly string[];
  /** Lead organization. */
  organizationId: string | null;
  /** Organizations that are to organize it too; those that declined or were removed are none. */
  organizerIds: readonly string[];
  contactEmail: string;
  /** Speakers wished for, in the proposer's words. */
  speakers: string;
  /** Reviewers who stepped aside because of a conflict which they declared. */
  recusedIds: readonly string[];
}

export interface PersonWithTies {
  personId: string | null;
  name: string | null;
  email: string | null;
  organizationIds: readonly string[];
}

/**
 * The conflicts of interest of a person with a proposal: inferred from what the portal knows, and declared. Empty for none.
 * Who has one neither assesses the proposal nor decides on it nor reads what others say of it.
 */
export function conflictsOf(person: PersonWithTies, proposal: ProposalTies): ConflictReason[] {
  const { personId, organizationIds } = person;
  if (personId === null) return [];
  const holds: Record<ConflictReason, boolean> = {
    author: proposal.authorId === personId,
    editor: proposal.editorIds.includes(personId),
    contact: isSameAddress(person.email, proposal.contactEmail),
    leadOrganization: proposal.organizationId !== null && organizationIds.includes(proposal.organizationId),
    coOrganizer: proposal.organizerIds.some((id) => organizationIds.includes(id)),
    speaker: namesPerson(proposal.speakers, person),
    declared: proposal.recusedIds.includes(personId),
  };
  return conflictReasons.filter((reason) => holds[reason]);
}

export function hasConflict(person: PersonWithTies, proposal: ProposalTies): boolean {
  return conflictsOf(person, proposal).length > 0;
}

function isSameAddress(one: string | null, other: string): boolean {
  return one !== null && one !== "" && one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Scripts written without spaces between words: there a whole name is one word. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * True where one line of the text has every part of the person's name, in any order, or their address. One part alone, such
 * as a first name, is too little to tell people apart.
 */
function namesPerson(text: string, { name, email }: PersonWithTies): boolean {
  const lines = text.split(/[\n;]/u).map((line) => foldText(line).folded);
  const address = foldTerm(email ?? "");
  const parts = foldTerm(name ?? "")
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((part) => part.length > 1);
  const isTelling = parts.length > 1 || parts.some((part) => unspaced.test(part));
  return lines.some(
    (line) =>
      (address !== "" && findWord(line, address).length > 0) ||
      (isTelling && parts.every((part) => findWord(line, part).length > 0)),
  );
}
