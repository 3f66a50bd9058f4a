import type { Actor } from "@/lib/access/actor";
import { isAuthor, runsTalk } from "@/lib/access/relations";
import { defineMachine } from "@/lib/workflow/machine";

export const conceptNoteStates = ["draft", "in_review", "published", "superseded"] as const;
export type ConceptNoteState = (typeof conceptNoteStates)[number];

/** One version of a note; `workstreamId` is that of its talk, `authorId` the last person who wrote in it. */
export interface ConceptNoteSubject {
  id: string;
  status: ConceptNoteState;
  version: number;
  authorId: string | null;
  workstreamId: string | null;
}

/** Clearance is given by a second person of those who run the talk, never by who wrote last. */
export function clears(actor: Actor, record: { authorId: string | null; workstreamId: string | null }): boolean {
  return runsTalk(actor, record) && !isAuthor(actor, record);
}

/** Concept note and agenda: draft → in review (clearance) → published; a new version supersedes, old ones stay. */
export const conceptNoteMachine = defineMachine({
  name: "conceptNote",
  states: conceptNoteStates,
  initial: "draft" as ConceptNoteState,
  steps: {
    sendForClearance: { from: ["draft"], to: "in_review", allow: runsTalk },
    returnToDraft: { from: ["in_review"], to: "draft", allow: runsTalk, needsReason: true },
    publish: { from: ["in_review"], to: "published", allow: clears },
    supersede: { from: ["published"], to: "superseded", allow: runsTalk },
  },
});
