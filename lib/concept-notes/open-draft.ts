import type { UseCaseContext } from "@/lib/actions/context";
import type { AgendaItem } from "@/lib/agendas/schema";
import { appendAudit } from "@/lib/audit/append-audit";
import type { Tx } from "@/lib/db/client";
import type { NoteContent } from "./schema";
import type { TalkForNote } from "./scope";
import { conceptNoteMachine } from "./workflow";

/**
 * Opens the next version of a talk's note as a draft, in the caller's transaction. The caller holds the lock of the talk
 * and made sure that no version is being worked on.
 * @returns the id of the new version
 */
export async function openDraft(
  tx: Tx,
  talk: TalkForNote,
  draft: { content: NoteContent; agenda: readonly AgendaItem[] },
  ctx: UseCaseContext,
): Promise<string> {
  const note = await tx.conceptNote.create({
    data: {
      talkId: talk.id,
      number: (talk.conceptNotes[0]?.number ?? 0) + 1,
      // The first draft is made of the talk's own texts, the next one of the last version's.
      locale: talk.conceptNotes[0]?.locale ?? talk.locale,
      content: draft.content,
      authorId: ctx.actor.personId,
      createdAt: ctx.now,
      agenda: { create: draft.agenda.map((item, position) => ({ ...item, position })) },
    },
    select: { id: true },
  });
  await appendAudit(tx, {
    actor: ctx.actor,
    requestId: ctx.requestId,
    action: "conceptNote.open",
    subjectType: "conceptNote",
    subjectId: note.id,
    toStatus: conceptNoteMachine.initial,
  });
  return note.id;
}

/** The version that is being worked on, if there is one; a repeated "start" leads to it. */
export function openVersion(talk: TalkForNote): { id: string } | undefined {
  return talk.conceptNotes.find((note) => note.status === "draft" || note.status === "in_review");
}
