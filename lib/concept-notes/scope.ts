import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { notFound } from "@/lib/errors";
import { deskScope } from "@/lib/talks/scope";
import { isUuid } from "./stored-note";
import type { ConceptNoteSubject } from "./workflow";

const noteSelect = {
  id: true,
  number: true,
  status: true,
  version: true,
  authorId: true,
  locale: true,
  content: true,
  agenda: { orderBy: { position: "asc" }, select: { minutes: true, kind: true, title: true, details: true } },
  talk: { select: { id: true, slug: true, title: true, workstreamId: true, workstream: { select: { slug: true } } } },
} as const satisfies Prisma.ConceptNoteSelect;

type NoteRow = Prisma.ConceptNoteGetPayload<{ select: typeof noteSelect }>;

/** A version of a note with its talk, as use cases work with it; also the subject of its workflow. */
export type FoundNote = NoteRow & ConceptNoteSubject;

/**
 * A version of a note, if it exists for this person.
 * @throws ExpectedFailure `not-found`, the same for a wrong id and for the note of somebody else's talk
 */
export async function findNote(tx: Tx, actor: Actor, id: string): Promise<FoundNote> {
  if (!isUuid(id)) throw notFound();
  const note = await tx.conceptNote.findFirst({ where: { id, talk: deskScope(actor) }, select: noteSelect });
  if (!note) throw notFound();
  return { ...note, workstreamId: note.talk.workstreamId };
}

/** What opening a note for a talk needs: the talk's own facts, and the texts of the proposal it came from. */
const talkSelect = {
  id: true,
  slug: true,
  title: true,
  locale: true,
  kind: true,
  workstreamId: true,
  objectives: true,
  languages: true,
  organizers: {
    orderBy: [{ lead: "desc" }, { position: "asc" }],
    select: { name: true, organization: { select: { name: true } } },
  },
  proposal: { select: { mandate: true, objective: true, guidingQuestions: true, expectedOutcomes: true } },
  conceptNotes: { orderBy: { number: "desc" }, select: noteSelect },
} as const satisfies Prisma.TalkSelect;

export type TalkForNote = Prisma.TalkGetPayload<{ select: typeof talkSelect }>;

/**
 * The talk by its slug, if its notes exist for this person, locked: who opens a note for it waits for whoever does so
 * at the same time, and then finds that note.
 */
export async function findTalkLocked(tx: Tx, actor: Actor, slug: string): Promise<TalkForNote> {
  await tx.$queryRaw`SELECT 1 FROM "talk" WHERE "slug" = ${slug} FOR UPDATE`;
  const talk = await tx.talk.findFirst({ where: { slug, ...deskScope(actor) }, select: talkSelect });
  if (!talk) throw notFound();
  return talk;
}
