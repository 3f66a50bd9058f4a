import { standardAgenda } from "@/lib/agendas/standard-agenda";
import { parseNote } from "@/lib/concept-notes/note-form";
import type { NoteContent } from "@/lib/concept-notes/schema";
import { db } from "@/lib/db/client";
import type { NoteStatus } from "@/lib/db/generated/enums";
import { missingMigrantsForm } from "./missing-migrants-note";

/** The real note of 23 March 2023 as stored. */
export const missingMigrantsNote: NoteContent = parseNote(missingMigrantsForm);

/** A complete version of a talk's note, with the standard agenda, in any state. */
export async function makeNote(
  talkId: string,
  differing: {
    status?: NoteStatus;
    number?: number;
    authorId?: string;
    clearedById?: string;
    content?: NoteContent;
  } = {},
) {
  const {
    status = "draft",
    number = 1,
    content = missingMigrantsNote,
    authorId = null,
    clearedById = null,
  } = differing;
  const publishedAt = status === "published" || status === "superseded" ? new Date("2026-11-01T09:00:00Z") : null;
  return db.conceptNote.create({
    data: {
      talkId,
      number,
      status,
      content,
      authorId,
      clearedById,
      clearedAt: clearedById ? publishedAt : null,
      publishedAt,
      agenda: { create: standardAgenda().map((item, position) => ({ ...item, position })) },
    },
    select: { id: true, version: true, number: true, status: true },
  });
}
