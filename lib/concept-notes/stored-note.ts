import * as z from "zod";
import { emptyNote, type NoteContent, noteContentSchema } from "./schema";

const uuid = z.uuid();

/** True for text that may be an id; PostgreSQL refuses to compare anything else with one. */
export function isUuid(text: string): boolean {
  return uuid.safeParse(text).success;
}

/**
 * A note as it lies in the database. Fields that a later version of the portal added are empty in older notes.
 * @throws ZodError for what is no note at all: a defect, since every write is checked
 */
export function readNote(stored: unknown): NoteContent {
  return noteContentSchema.parse({ ...emptyNote, ...(stored as Partial<NoteContent>) });
}
