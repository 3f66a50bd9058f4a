import type { AgendaItem } from "@/lib/agendas/schema";
import type { SpeakerRole } from "@/lib/speakers/schema";
import type { DateValue } from "@/lib/time/date-value";
import type { NoteContent } from "./schema";
import type { ConceptNoteState } from "./workflow";

/** A version of a note, without its text. */
export interface NoteVersion {
  id: string;
  number: number;
  status: ConceptNoteState;
  version: number;
  language: string;
  authorId: string | null;
  author: string | null;
  clearedBy: string | null;
  publishedAt: Date | null;
  updatedAt: Date;
}

/** A version with its text and agenda. */
export interface NoteText extends NoteVersion {
  content: NoteContent;
  agenda: AgendaItem[];
}

/** The talk around a note, as far as its pages show it. */
export interface NoteTalk {
  id: string;
  slug: string;
  title: string;
  workstreamId: string | null;
  schedule: DateValue;
  /** The public reads notes of this talk once they are published. */
  public: boolean;
}

/** Everything that the desk shows of the note of a talk. */
export interface NoteDesk {
  talk: NoteTalk;
  /** All versions, the newest first. */
  versions: NoteVersion[];
  /** The version being worked on; else the published one. */
  current: NoteText | null;
  /** Names of those who may clear the version being worked on. */
  mayClear: string[];
  speakers: DeskSpeaker[];
}

export interface DeskSpeaker {
  id: string;
  name: string;
  affiliation: string;
  role: SpeakerRole;
  consentToNaming: boolean;
}
