import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { materialsArePublic } from "@/lib/talks/public-view";
import { deskScope } from "@/lib/talks/scope";
import { fromColumns } from "@/lib/time/date-value";
import { scheduleSelect } from "@/lib/time/schedule-select";
import { peopleWhoMayClear } from "./clearance-people";
import { readNote } from "./stored-note";
import type { NoteDesk, NoteTalk, NoteText, NoteVersion } from "./views";

const named = { select: { name: true } } as const;

const noteSelect = {
  id: true,
  number: true,
  status: true,
  version: true,
  locale: true,
  authorId: true,
  author: named,
  clearedBy: named,
  publishedAt: true,
  updatedAt: true,
} as const satisfies Prisma.ConceptNoteSelect;

const textSelect = {
  ...noteSelect,
  content: true,
  agenda: { orderBy: { position: "asc" }, select: { minutes: true, kind: true, title: true, details: true } },
} as const satisfies Prisma.ConceptNoteSelect;

const talkSelect = {
  id: true,
  slug: true,
  title: true,
  workstreamId: true,
  audience: true,
  listing: true,
  chathamHouse: true,
  ...scheduleSelect,
} as const satisfies Prisma.TalkSelect;

/** The note of a talk as those who run it see it; null when the talk does not exist for this person. */
export async function findNoteDesk(actor: Actor, slug: string): Promise<NoteDesk | null> {
  const row = await db.talk.findFirst({
    where: { AND: [{ slug }, deskScope(actor)] },
    select: {
      ...talkSelect,
      conceptNotes: { orderBy: { number: "desc" }, select: noteSelect },
      speakers: {
        orderBy: { position: "asc" },
        select: { id: true, name: true, affiliation: true, role: true, consentToNaming: true },
      },
    },
  });
  if (!row) return null;
  const open = row.conceptNotes.find((note) => note.status === "draft" || note.status === "in_review");
  const shown = open ?? row.conceptNotes.find((note) => note.status === "published");
  const text = shown && (await db.conceptNote.findUnique({ where: { id: shown.id }, select: textSelect }));
  const clearers = open ? await peopleWhoMayClear(db, { workstreamId: row.workstreamId, authorId: open.authorId }) : [];
  return {
    talk: asTalk(row),
    versions: row.conceptNotes.map(asVersion),
    current: text ? asText(text) : null,
    mayClear: clearers.map((person) => person.name || person.email),
    speakers: row.speakers,
  };
}

/** One version of a talk's note in any state, for those who run the talk. */
export async function findNoteAtDesk(
  actor: Actor,
  slug: string,
  number: number,
): Promise<{ talk: NoteTalk; note: NoteText } | null> {
  const note = await db.conceptNote.findFirst({
    where: { number, talk: { AND: [{ slug }, deskScope(actor)] } },
    select: { ...textSelect, talk: { select: talkSelect } },
  });
  return note && { talk: asTalk(note.talk), note: asText(note) };
}

/** A version that is or was published, for everybody; null where the public may not read the notes of the talk. */
export async function findPublishedVersion(
  slug: string,
  number: number,
): Promise<{ talk: NoteTalk; note: NoteText } | null> {
  const note = await db.conceptNote.findFirst({
    where: { number, status: { in: ["published", "superseded"] }, talk: { slug, listing: "listed" } },
    select: { ...textSelect, talk: { select: talkSelect } },
  });
  if (!note || !materialsArePublic(note.talk)) return null;
  return { talk: asTalk(note.talk), note: asText(note) };
}

function asTalk(row: Prisma.TalkGetPayload<{ select: typeof talkSelect }>): NoteTalk {
  const { id, slug, title, workstreamId } = row;
  return { id, slug, title, workstreamId, schedule: fromColumns(row), public: materialsArePublic(row) };
}

function asVersion(row: Prisma.ConceptNoteGetPayload<{ select: typeof noteSelect }>): NoteVersion {
  const { id, number, status, version, authorId, publishedAt, updatedAt } = row;
  const names = { author: row.author?.name ?? null, clearedBy: row.clearedBy?.name ?? null };
  return { id, number, status, version, authorId, publishedAt, updatedAt, language: row.locale, ...names };
}

function asText(row: Prisma.ConceptNoteGetPayload<{ select: typeof textSelect }>): NoteText {
  return { ...asVersion(row), content: readNote(row.content), agenda: row.agenda };
}
